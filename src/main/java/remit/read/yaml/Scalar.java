package remit.read.yaml;

import org.jspecify.annotations.Nullable;
import remit.problem.Origin;
import remit.problem.Position;
import remit.problem.Signs;

/**
 * YAML text as written: {@code no}, {@code 0123}, {@code ~} and {@code 2026-11-01} are these characters and nothing
 * else. What they mean is for the key to say.
 *
 * @param text quotes, escapes, indentation and folding undone; its lines end in {@code \n}
 * @param origin where each line of the text stands in the file
 * @param position quotes included; a block scalar begins at its {@code |} or {@code >}
 * @param comment what YAML dropped behind plain or quoted text or behind a key without a value, from the {@code #} on:
 *     {@code #1 in the country}; null where nothing was dropped
 * @param gap how many blanks stand before the comment; 0 without one
 */
public record Scalar(
        String text,
        Style style,
        Origin origin,
        Position position,
        @Nullable String comment,
        int gap) implements Node {

    /** How the text is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /**
     * The scalar as a key. Signs that nobody sees do not count in the words a handbook knows, so they are left out where
     * such a word remains; other text stays as it is.
     */
    public Scalar asKey() {
        String plain = Signs.plain(text);
        return plain.equals(text) || !plain.matches("[a-z0-9-]+")
                ? this
                : new Scalar(plain, style, origin, position, comment, gap);
    }

    /** Nothing was written: {@code holder:} or {@code holder: # later}. Empty quotes are not absent. */
    public boolean absent() {
        return style == Style.PLAIN && text.isEmpty();
    }

    /**
     * The comment was probably meant as text: {@code Room #3}, {@code We are # 1}. Two or more blanks before
     * {@code "# "} make an ordinary comment; behind a key without a value and behind a quote one is enough.
     */
    public boolean looksCutOff() {
        boolean plain = style == Style.PLAIN && !absent();
        return comment != null && (gap == 1 && plain || !(comment.startsWith("# ") || comment.equals("#")));
    }
}
