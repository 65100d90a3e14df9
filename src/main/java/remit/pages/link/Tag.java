package remit.pages.link;

import org.jspecify.annotations.Nullable;

/**
 * The boxed short name of a role, or the name of a contact.
 *
 * @param text the abbreviation, or the title where there is none
 * @param title the full title
 * @param href where more about it stands; null where no page does
 * @param role whether it is a role, which is boxed, not a contact
 * @param abbreviated whether the text is not the full title already
 */
public record Tag(String text, String title, @Nullable String href, boolean role, boolean abbreviated) {

    /** The same where it cannot be a link. */
    public Tag unlinked() {
        return new Tag(text, title, null, role, abbreviated);
    }
}
