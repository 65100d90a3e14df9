package remit.preview;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import remit.Generator;
import remit.Generator.Checked;
import remit.Generator.Previewed;
import remit.problem.UsageException;
import remit.publish.SiteInMemory;

/**
 * Makes the site in memory, again after each change of the files. While the content has errors, the last site without
 * errors stays. May be used by one thread.
 */
public final class Preview {

    /**
     * What one making of the site came to.
     *
     * @param site the site to show; null as long as there was none without errors
     * @param checked what checking found; null where it could not be done
     * @param fault why the site could not be made, although no problem in the content explains it: a
     *     {@link UsageException} where a folder or template cannot be used, anything else for a fault of Remit's own;
     *     null where nothing of that kind happened
     * @param changed the addresses that differ from the site that was shown before; empty for the first
     */
    public record Round(
            @Nullable SiteInMemory site,
            @Nullable Checked checked,
            @Nullable Throwable fault,
            Set<String> changed) {}

    /** A change of the files in the middle of a making makes it worthless; so often in a row it is shown all the same. */
    private static final int IN_VAIN = 5;

    private final Generator generator;
    private final FolderWatch watch;
    private @Nullable SiteInMemory shown;
    private @Nullable SiteInMemory made;

    /**
     * @param generator one that keeps what it made, {@link Generator#keeping}
     */
    public Preview(Generator generator, FolderWatch watch) {
        this.generator = generator;
        this.watch = watch;
    }

    /** Makes the site now, and then after each change, until the thread is interrupted; tells each time what came of it. */
    public void run(Consumer<Round> told) {
        try {
            tell(make(), told);
            for (int inVain = 0; ; ) {
                watch.awaitChange();
                Round round = make();
                if (inVain < IN_VAIN && watch.hasChanged()) {
                    inVain++;
                } else {
                    inVain = 0;
                    tell(round, told);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Round round, Consumer<Round> told) {
        shown = round.site();
        told.accept(round);
    }

    private Round make() {
        try {
            Previewed now = generator.preview(made);
            SiteInMemory site = now.site();
            if (site == null) {
                return new Round(shown, now.checked(), null, Set.of());
            }
            made = site;
            return new Round(site, now.checked(), null, shown == null ? Set.of() : site.changedSince(shown));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Round(shown, null, fault, Set.of());
        }
    }
}
