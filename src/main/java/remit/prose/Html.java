package remit.prose;

/**
 * Checked markup that a template prints as it is. Only {@link Prose#html} makes it from Markdown; {@link #NONE} and
 * {@link #escaped} are the other ways to make it, {@link TermMarks} adds links to it, and {@code book} takes it out of
 * pages that have been rendered.
 *
 * @param markup a fragment of valid HTML
 */
public record Html(String markup) {

    /** The empty markup. */
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

    /** The markup itself, so that a template that prints this prints the markup. */
    @Override
    public String toString() {
        return markup;
    }
}
