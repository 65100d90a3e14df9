package remit.prose;

/**
 * Checked markup that a template prints as it is. Made from Markdown by {@link Prose#html} and nowhere else, but for
 * {@link #NONE} and {@link #escaped}; {@link TermMarks} adds links to it.
 *
 * @param markup a fragment of valid HTML
 */
public record Html(String markup) {

    /** Nothing at all. */
    public static final Html NONE = new Html("");

    /** Plain text as markup. */
    public static Html escaped(String text) {
        return new Html(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup, so that {@code ${…?no_esc}} prints it. */
    @Override
    public String toString() {
        return markup;
    }
}
