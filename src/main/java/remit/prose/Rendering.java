package remit.prose;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a text has to know about the page it is shown on.
 *
 * @param hrefs from the {@link Link#target} of a link within the content ({@code roles/treasurer.yaml#focus}) to its
 *     address relative to the page ({@code ../roles/treasurer.html#focus}); never called for an external one
 * @param headingLevel the level of the first heading, 1 to 6; the others follow without skipping a level, and none is
 *     above it
 * @param headingId from the id of a heading ({@link Heading#id}) to its id on the page
 * @param idPrefix a part of the ids of footnotes, so that two texts on one page do not have the same ids ({@code _},
 *     prefix, {@code fn-1}); may be empty
 * @param judgements whether the {@link Link#target} of a link within the content is a source that is the handbook's own
 *     opinion: a reference to a footnote that is only such a link says so beside its number
 */
public record Rendering(
        UnaryOperator<String> hrefs,
        int headingLevel,
        UnaryOperator<String> headingId,
        String idPrefix,
        Predicate<String> judgements,
        ProseWords words) {

    public Rendering {
        if (headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException("no heading has the level " + headingLevel);
        }
    }
}
