package remit.command;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.StatedContent;
import remit.changes.Changes;
import remit.changes.EditionDiff;
import remit.data.AddressChanges;
import remit.data.ChangesHtml;
import remit.fact.Edition;
import remit.preview.OwnPage;

/**
 * The page of a preview that says what readers see differently: since the preview began, or since an earlier site or
 * revision. Nothing is worked out before somebody opens the page.
 */
final class ShownChanges implements OwnPage {

    private static final String BROKEN =
            "The content has errors now. This is what the last content without errors shows.";

    private final @Nullable Earlier earlier;
    private final String since;
    private @Nullable Supplier<StatedContent> first;
    private @Nullable Supplier<StatedContent> last;
    private boolean broken;
    private int number;
    private @Nullable StatedContent begun;
    private @Nullable String text;

    /**
     * @param earlier what is compared with; null for the content as it is when the preview begins
     * @param named what was typed for it
     */
    ShownChanges(@Nullable Earlier earlier, @Nullable String named) {
        this.earlier = earlier;
        this.since = earlier == null ? "since this preview began" : "since '" + named + "'";
    }

    /**
     * Takes the content as it is now.
     *
     * @param stated returns what it states; may be asked later, and by another thread
     */
    synchronized void shows(Supplier<StatedContent> stated) {
        first = first == null ? stated : first;
        last = stated;
        broken = false;
        changed();
    }

    /** Notes that the content has errors now, so that the last one counts. */
    synchronized void broken() {
        broken = true;
        changed();
    }

    private void changed() {
        number++;
        text = null;
    }

    @Override
    public synchronized String mark() {
        return "changes-" + number;
    }

    @Override
    public synchronized String text() {
        if (text == null) {
            text = last == null ? nothing() : compared(last.get());
        }
        return text;
    }

    private String nothing() {
        return new ChangesHtml(
                        since, broken ? BROKEN : "", new Changes(List.of(), List.of(), List.of()), AddressChanges.NONE)
                .text();
    }

    private String compared(StatedContent now) {
        Edition edition = now.edition();
        if (edition == null) {
            return nothing();
        }
        if (earlier != null) {
            return compared(earlier.edition(), AddressChanges.of(earlier.addresses(), now.addresses()), edition);
        }
        if (begun == null && first != null) {
            begun = first == last ? now : first.get();
        }
        return begun == null || begun.edition() == null
                ? nothing()
                : compared(begun.edition(), AddressChanges.of(begun.addresses(), now.addresses()), edition);
    }

    private String compared(Edition before, AddressChanges addresses, Edition now) {
        return new ChangesHtml(since, broken ? BROKEN : "", EditionDiff.of(before, now), addresses).text();
    }
}
