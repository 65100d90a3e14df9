package remit.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that readers look for.
 *
 * @param href its address, relative to the site's root
 * @param title the title that is shown
 * @param within the title of the thing that it is a part of; null where it is not a part of another
 * @param abbreviation one of the names; null for none
 * @param names other names for it, which count as much as its title
 * @param texts what it says, which counts less than names
 */
record SearchThing(
        Kind kind,
        String href,
        String title,
        @Nullable String within,
        @Nullable String abbreviation,
        List<String> names,
        List<String> texts) {

    /** The groups in which results are shown, named as in the scripts. */
    enum Kind {
        ROLE("role"),
        TOPIC("topic"),
        GUIDE("guide"),
        COMPARISON("comparison"),
        DUTY("duty"),
        TERM("term"),
        CONTACT("contact"),
        PAGE("page");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Makes a thing with other names. */
    static SearchThing named(Kind kind, String href, String title, List<String> names, List<String> texts) {
        return new SearchThing(kind, href, title, null, null, names, texts);
    }

    /** Makes a thing that is a part of another. */
    static SearchThing part(Kind kind, String href, String title, String within, List<String> texts) {
        return new SearchThing(kind, href, title, within, null, List.of(), texts);
    }
}
