package remit.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that readers look for.
 *
 * @param href from the site's root
 * @param title what it is shown as
 * @param within the title of what it is a part of; null for a thing of its own
 * @param abbreviation null for none; one of the names
 * @param names other names for it, which find it as its title does
 * @param texts what it says, which finds it less readily
 */
record SearchThing(
        Kind kind,
        String href,
        String title,
        @Nullable String within,
        @Nullable String abbreviation,
        List<String> names,
        List<String> texts) {

    /** The groups in which things are found, by their words in the scripts. */
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

    /** A thing with other names. */
    static SearchThing named(Kind kind, String href, String title, List<String> names, List<String> texts) {
        return new SearchThing(kind, href, title, null, null, names, texts);
    }

    /** A part of another thing. */
    static SearchThing part(Kind kind, String href, String title, String within, List<String> texts) {
        return new SearchThing(kind, href, title, within, null, List.of(), texts);
    }
}
