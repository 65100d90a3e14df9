package remit.pages.guide;

import org.jspecify.annotations.Nullable;
import remit.pages.here.Here;
import remit.prose.Html;
import remit.prose.Prose;

/**
 * A piece of prose among others.
 *
 * @param inline whether it is the words of one paragraph, not blocks
 */
public record ChartPassage(Html html, boolean inline) {

    /** Null for null. */
    static @Nullable ChartPassage of(Here here, @Nullable Prose prose) {
        return prose == null ? null : new ChartPassage(here.value(prose), prose.inline());
    }
}
