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
 * @param rows what its page says in the rows of its table, in their order, and in other parts of it
 * @param roles for a comparison the roles that it sets side by side, as numbers of things, from 0; empty otherwise
 * @param urgent whether it is a problem that cannot wait
 * @param first whom to ask first, or who answers for a duty; null where nobody is named, or several for a duty
 */
record SearchThing(
        Kind kind,
        String href,
        String title,
        @Nullable String within,
        @Nullable String abbreviation,
        List<String> names,
        List<String> texts,
        List<RowText> rows,
        List<Integer> roles,
        boolean urgent,
        @Nullable FirstContact first) {

    /** The kinds of things, named as in the scripts. */
    enum Kind {
        ROLE("role"),
        TOPIC("topic"),
        GUIDE("guide"),
        COMPARISON("comparison"),
        DUTY("duty"),
        TERM("term"),
        CONTACT("contact"),
        PAGE("page"),
        /** A page for those who edit the handbook, or a part of one. */
        MANUAL("manual"),
        /** A page of Remit itself, which lists others; its title is in the words of the interface. */
        LIST("list");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * What a page says in a row of its table, or in another part of it.
     *
     * @param row the id of a {@link SearchRow}
     * @param text empty where only the row is there
     */
    record RowText(String row, String text) {}

    /**
     * Whom to ask first, or who answers for a duty.
     *
     * @param name null where it is the thing itself
     * @param phone as people read it; null where there is no telephone
     */
    record FirstContact(@Nullable String name, @Nullable String phone) {}

    /** Makes a thing with other names. */
    static SearchThing named(Kind kind, String href, String title, List<String> names, List<String> texts) {
        return new SearchThing(kind, href, title, null, null, names, texts, List.of(), List.of(), false, null);
    }

    /** Makes a thing that is a part of another. */
    static SearchThing part(Kind kind, String href, String title, String within, List<String> texts) {
        return new SearchThing(kind, href, title, within, null, List.of(), texts, List.of(), List.of(), false, null);
    }

    /** The same thing with whom to ask first, and whether it cannot wait. */
    SearchThing with(@Nullable FirstContact contact, boolean urgent) {
        return new SearchThing(kind, href, title, within, abbreviation, names, texts, rows, roles, urgent, contact);
    }
}
