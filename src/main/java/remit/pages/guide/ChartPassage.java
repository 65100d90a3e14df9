package remit.pages.guide;

import org.jspecify.annotations.Nullable;
import remit.pages.here.Here;
import remit.prose.Html;
import remit.prose.Prose;

/**
 * A piece of Markdown within a page.
 *
 * @param inline whether it is one paragraph without block elements around or in it
 */
public record ChartPassage(Html html, boolean inline) {

    /** Returns the passage; null where the prose is null. */
    static @Nullable ChartPassage of(Here here, @Nullable Prose prose) {
        return prose == null ? null : new ChartPassage(here.value(prose), prose.inline());
    }
}
