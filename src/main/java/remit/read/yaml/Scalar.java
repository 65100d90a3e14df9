package remit.read.yaml;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.problem.Origin;
import remit.problem.Position;
import remit.problem.Signs;

/**
 * A YAML text as it is written: {@code no}, {@code 0123}, {@code ~} and {@code 2026-11-01} are these characters and
 * nothing else. What they mean depends on the key, and is decided later.
 *
 * @param text the text without quotes, escapes, indentation and folding; its lines end in {@code \n}
 * @param origin where each line of the text is in the file
 * @param position includes the quotes; a block scalar begins at its {@code |} or {@code >}
 * @param comment what YAML dropped after a plain or quoted text or after a key without a value, from the {@code #} on:
 *     {@code #1 in the country}; null where nothing was dropped
 * @param gap how many spaces are before the comment; 0 where there is no comment
 */
public record Scalar(
        String text,
        Style style,
        Origin origin,
        Position position,
        @Nullable String comment,
        int gap) implements Node {

    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    /** How the text is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /**
     * Returns the scalar as a key. Where leaving out invisible characters leaves a word such as keys are, they are left
     * out; any other text is returned unchanged.
     */
    public Scalar asKey() {
        String plain = Signs.plain(text);
        return plain.equals(text) || !plain.matches("[a-z0-9-]+")
                ? this
                : new Scalar(plain, style, origin, position, comment, gap);
    }

    /** Returns whether it is what programs write for nothing; in quotes such a word is a text. */
    public boolean saysNull() {
        return style == Style.PLAIN && NULLS.contains(text);
    }

    /** Returns whether nothing was written: {@code holder:} or {@code holder: # later}. Empty quotes are not absent. */
    public boolean absent() {
        return style == Style.PLAIN && text.isEmpty();
    }

    /**
     * Returns whether the comment was probably meant as text: {@code Room #3}, {@code We are # 1}. After at least two
     * spaces, {@code "# "} begins an ordinary comment; after a key without a value and after a quote one space is
     * enough.
     */
    public boolean looksCutOff() {
        boolean plain = style == Style.PLAIN && !absent();
        return comment != null && (gap == 1 && plain || !(comment.startsWith("# ") || comment.equals("#")));
    }
}
