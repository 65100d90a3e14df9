package remit.pages.guide;

import org.jspecify.annotations.Nullable;
import remit.pages.part.Here;
import remit.prose.Html;
import remit.prose.Prose;

/**
 * A piece of prose among others.
 *
 * @param inline whether it is the words of one paragraph, not blocks
 */
public record Passage(Html html, boolean inline) {

    /** Null for null. */
    static @Nullable Passage of(Here here, @Nullable Prose prose) {
        return prose == null ? null : new Passage(here.value(prose), prose.inline());
    }
}
