package remit.preview;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.Checked;
import remit.Generator;
import remit.PreviewRun;
import remit.Progress;
import remit.problem.UsageException;
import remit.publish.SiteInMemory;
import remit.shape.HandbookIds;

/**
 * Makes the site in memory, again after each change of the files: first the pages that somebody sees, which takes a
 * moment, then all. While the content has errors, the last site without errors stays. May be used by one thread.
 */
public final class Preview {

    /** Is told what was made. */
    public interface Shown {

        /** Some pages are new; the rest of the site follows. */
        void pages(Map<String, byte[]> pages, Checked checked);

        /** All is made. */
        void round(Round round);

        /**
         * A site without errors was shown, and nothing has changed for a while, so there is time for what nobody waits for.
         *
         * @param ids returns what the content declares
         */
        void pause(Supplier<HandbookIds> ids);
    }

    /**
     * What one making of the site came to.
     *
     * @param made the site to show from now on; null where there is none without errors, so that what was shown stays
     * @param checked what checking found; null where it could not be done
     * @param fault why the site could not be made, although no problem in the content explains it: a
     *     {@link UsageException} where a folder or template cannot be used, anything else for a fault of Remit's own;
     *     null where nothing of that kind happened
     * @param changed the addresses that differ from the site that was shown before; empty for the first
     */
    public record Round(
            PreviewRun.@Nullable Made made,
            @Nullable Checked checked,
            @Nullable Throwable fault,
            Set<String> changed) {}

    /** Thrown to end the making of a site that nobody needs, since the files have changed again. */
    private static final class OutOfDate extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Ends the making of a site between two pages where it is out of date. */
    private static final class WhileUpToDate implements Progress {

        private final FolderWatch watch;

        WhileUpToDate(FolderWatch watch) {
            this.watch = watch;
        }

        @Override
        public void begins(Stage stage) {
            // only pages take long enough to be worth ending
        }

        @Override
        public void made() {
            if (watch.hasNoticed()) {
                throw new OutOfDate();
            }
        }
    }

    /** A change of the files in the middle of a reading makes it worthless; so often in a row it counts all the same. */
    private static final int IN_VAIN = 5;

    /** How long the rest of the site waits, so that the browser has the machine for itself while it shows a change. */
    private static final Duration MEANWHILE = Duration.ofMillis(300);

    /** How long nothing must change before what nobody waits for is done. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Generator generator;
    private final FolderWatch watch;
    private final Supplier<Set<String>> open;
    private @Nullable SiteInMemory site;

    /** The last run without errors, as long as only some of its pages have been made; null where all are. */
    private @Nullable PreviewRun rest;

    /**
     * @param open the addresses of the pages that somebody sees at this moment
     */
    public Preview(Generator.Options options, FolderWatch watch, Supplier<Set<String>> open) {
        this.generator = Generator.keeping(options, new WhileUpToDate(watch));
        this.watch = watch;
        this.open = open;
    }

    /** Makes the site now, and then after each change, until the thread is interrupted. */
    public void run(Shown shown) {
        try {
            while (true) {
                Round round = make(shown);
                shown.round(round);
                if (round.made() == null) {
                    watch.awaitChange();
                } else if (!watch.awaitChangeFor(PAUSE)) {
                    shown.pause(generator::ids);
                    watch.awaitChange();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Round make(Shown shown) throws InterruptedException {
        for (int inVain = 0; ; inVain++) {
            try {
                PreviewRun run = generator.preview();
                if (inVain >= IN_VAIN || !watch.hasChangedMeanwhile()) {
                    return make(run, shown);
                }
                rest = run.hasSite() ? null : rest; // a newer run with a site makes an older one useless
            } catch (OutOfDate e) {
                inVain = 0; // what was read was right, and the pages that somebody sees were shown
            } catch (RuntimeException | StackOverflowError fault) {
                return new Round(null, null, fault, Set.of());
            }
            watch.awaitChange();
        }
    }

    private Round make(PreviewRun run, Shown shown) throws InterruptedException {
        if (!run.hasSite() && rest == null) {
            return new Round(null, run.checked(), null, Set.of());
        }
        if (!run.hasSite()) {
            shown.pages(Map.of(), run.checked());
            return whole(rest, run.checked());
        }
        rest = run;
        Map<String, byte[]> pages = run.pages(open.get());
        if (!pages.isEmpty()) {
            shown.pages(pages, run.checked());
            if (watch.hasChangedWithin(MEANWHILE)) {
                throw new OutOfDate();
            }
        }
        return whole(run, run.checked());
    }

    /**
     * Makes the whole site.
     *
     * @param checked what checking found last, which may be newer than the site
     */
    private Round whole(PreviewRun run, Checked checked) {
        SiteInMemory before = site;
        PreviewRun.Made now = run.site(before);
        rest = null;
        if (now == null) {
            return new Round(null, checked, null, Set.of());
        }
        site = now.site();
        return new Round(
                now, checked, null, before == null ? Set.of() : now.site().changedSince(before));
    }
}
