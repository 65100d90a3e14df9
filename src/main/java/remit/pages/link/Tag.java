package remit.pages.link;

import org.jspecify.annotations.Nullable;

/**
 * The short name of a role, shown in a box, or the name of a contact.
 *
 * @param text the abbreviation, or the title where there is none
 * @param title the full title
 * @param href the link to more about it; null where the tag must not be a link
 * @param role whether it is a role, which is shown in a box; otherwise it is a contact
 * @param abbreviated whether the text differs from the full title
 */
public record Tag(String text, String title, @Nullable String href, boolean role, boolean abbreviated) {

    /** Returns the same tag without its link. */
    public Tag unlinked() {
        return new Tag(text, title, null, role, abbreviated);
    }
}
