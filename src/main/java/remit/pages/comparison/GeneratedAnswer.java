package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.ComparisonTable;
import remit.model.ComparisonTable.Difference;
import remit.words.Words;

/**
 * Makes a short answer where nobody wrote one: {@code They differ in “Focus”, “Crew” and “Side”, among other points.} It names
 * the first points and does not judge which of them matter. Figures, and who does not state what, are in the sentence
 * above the table; see {@link CountSentence}.
 */
final class GeneratedAnswer {

    /** At most this many points are named. */
    private static final int NAMED = 3;

    private GeneratedAnswer() {}

    /** Returns the answer; null where no point is recorded, which the page says in the place of the table. */
    static @Nullable String of(Words words, ComparisonTable table) {
        if (CountSentence.points(table) == 0) {
            return null;
        }
        List<String> different = points(table, Difference.DIFFERENT);
        if (!different.isEmpty()) {
            return said(words, "differ", different);
        }
        List<String> same = points(table, Difference.SAME);
        return same.isEmpty() ? words.say("comparison.answer.open") : said(words, "same", same);
    }

    private static List<String> points(ComparisonTable table, Difference which) {
        return table.rows().stream()
                .filter(row -> row.difference() == which)
                .map(row -> row.criterion().name())
                .toList();
    }

    private static String said(Words words, String key, List<String> points) {
        String first = words.list(points.stream()
                .limit(NAMED)
                .map(point -> words.say("comparison.answer.point", "point", point))
                .toList());
        return words.say("comparison.answer." + (points.size() > NAMED ? "first_" + key : key), "points", first);
    }
}
