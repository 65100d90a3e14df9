package remit.pages.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.ComparisonTable;
import remit.model.ComparisonTable.Difference;
import remit.model.Role;
import remit.words.Words;

/**
 * Makes a short answer where nobody wrote one. It names points and does not judge them: {@code They differ in Focus,
 * Crew and five more points. They are the same in Side. Not recorded for the treasurer: Hours.} A point that some roles
 * state differently is named among the differences, and again with those who do not state it. The numbers are in the
 * sentence above the table; see {@link CountSentence}.
 */
final class GeneratedAnswer {

    /** At most this many points are named; the others are counted. */
    private static final int NAMED = 3;

    /** More groups of roles with gaps than this are counted together. */
    private static final int GROUPS = 2;

    private final Words words;
    private final ComparisonTable table;

    private GeneratedAnswer(Words words, ComparisonTable table) {
        this.words = words;
        this.table = table;
    }

    /** Returns the answer; null where no point is recorded, which the page says in the place of the table. */
    static @Nullable String of(Words words, ComparisonTable table) {
        if (CountSentence.points(table) == 0) {
            return null;
        }
        GeneratedAnswer answer = new GeneratedAnswer(words, table);
        List<String> sentences = new ArrayList<>();
        answer.add(sentences, "differ", answer.points(row -> row.difference() == Difference.DIFFERENT));
        answer.add(sentences, "same", answer.points(row -> row.difference() == Difference.SAME));
        answer.addGaps(sentences);
        return String.join(" ", sentences);
    }

    private void add(List<String> sentences, String key, List<String> points) {
        if (!points.isEmpty()) {
            sentences.add(words.say("comparison.answer." + key, "points", named(points)));
        }
    }

    /** Adds a sentence for each group of roles that do not state some points. */
    private void addGaps(List<String> sentences) {
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        rows(GeneratedAnswer::hasGaps)
                .forEach(row -> gaps.computeIfAbsent(names(row.notStated()), roles -> new ArrayList<>())
                        .add(row.criterion().name()));
        if (gaps.size() > GROUPS) {
            add(sentences, "partial", points(GeneratedAnswer::hasGaps));
        } else {
            gaps.forEach((roles, points) ->
                    sentences.add(words.say("comparison.answer.missing", "roles", roles, "points", named(points))));
        }
    }

    /** Whether some roles state it and some do not. */
    private static boolean hasGaps(ComparisonTable.Row row) {
        return row.difference() != Difference.UNSTATED && !row.notStated().isEmpty();
    }

    private List<String> points(Predicate<ComparisonTable.Row> which) {
        return rows(which).map(row -> row.criterion().name()).toList();
    }

    private Stream<ComparisonTable.Row> rows(Predicate<ComparisonTable.Row> which) {
        return table.rows().stream().filter(which);
    }

    private String named(List<String> points) {
        if (points.size() <= NAMED + 1) {
            return words.list(points);
        }
        String first = String.join(words.say("list.separator"), points.subList(0, NAMED));
        return words.count("comparison.answer.more", points.size() - NAMED, "points", first);
    }

    private String names(List<Role> roles) {
        return words.list(roles.stream()
                .map(role -> words.say("comparison.the_role", "role", role.shortName()))
                .toList());
    }
}
