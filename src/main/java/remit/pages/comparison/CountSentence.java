package remit.pages.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import remit.model.ComparisonTable;
import remit.model.ComparisonTable.Difference;
import remit.words.RoleWords;
import remit.words.Words;

/**
 * Says how much roles differ: {@code These roles differ on 7 of 9 points. One is the same for both; one is not recorded
 * for the treasurer.} Points that no role states are not counted. A point that only some roles state is among those that
 * differ if they state different things; else a clause says who does not state it. Where a point that differs lacks
 * somebody, too, the sentence says which gaps it counts: {@code Of the rest, one is not recorded for the treasurer.}
 */
final class CountSentence {

    /**
     * The sentence names roles with gaps only where there are at most {@code GROUPS} groups of at most {@code NAMED}
     * roles.
     */
    private static final int GROUPS = 2;

    private static final int NAMED = 3;

    private final Words words;
    private final ComparisonTable table;
    private final boolean ofRest;

    private CountSentence(Words words, ComparisonTable table) {
        this.words = words;
        this.table = table;
        this.ofRest = hasGaps(Difference.PARTIAL) && hasGaps(Difference.DIFFERENT);
    }

    /** Returns the whole sentence or sentences. */
    static String of(Words words, ComparisonTable table) {
        CountSentence sentence = new CountSentence(words, table);
        String differ = differ(words, table);
        List<String> clauses = sentence.clauses();
        return clauses.isEmpty() ? differ : differ + " " + sentence.joined(clauses);
    }

    /** Says on how many points the roles differ, or that nothing is recorded where no role states any point. */
    static String differ(Words words, ComparisonTable table) {
        int points = points(table);
        int different = table.counts().get(Difference.DIFFERENT);
        return points == 0
                ? words.say("comparison.nothing")
                : words.count("comparison.differ", points, "different", different);
    }

    /** Returns how many points at least one role states. */
    static int points(ComparisonTable table) {
        return table.rows().size() - table.counts().get(Difference.UNSTATED);
    }

    /** Returns words for all the roles of a comparison: "both", "all three". */
    static String all(Words words, ComparisonTable table) {
        int roles = table.roles().size();
        return roles == 2 ? words.say("comparison.both") : words.say("comparison.all", "number", words.number(roles));
    }

    private List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        int same = table.counts().get(Difference.SAME);
        if (same > 0) {
            clauses.add(words.count(key("same", clauses), same, "all", all(words, table)));
        }
        if (rows(Difference.PARTIAL).allMatch(row -> row.notStated().size() <= NAMED)
                && missing().size() <= GROUPS) {
            missing().forEach((roles, n) -> clauses.add(words.count(key("missing", clauses), n, "roles", roles)));
        } else {
            clauses.add(words.count(key("partial", clauses), table.counts().get(Difference.PARTIAL)));
        }
        return clauses;
    }

    /**
     * Returns, for the names of each group of roles, how many partial points these roles do not state; in the order of
     * the rows.
     */
    private Map<String, Integer> missing() {
        Map<String, Integer> missing = new LinkedHashMap<>();
        rows(Difference.PARTIAL).forEach(row -> missing.merge(RoleWords.list(words, row.notStated()), 1, Integer::sum));
        return missing;
    }

    private boolean hasGaps(Difference difference) {
        return rows(difference).anyMatch(row -> !row.notStated().isEmpty());
    }

    private Stream<ComparisonTable.Row> rows(Difference difference) {
        return table.rows().stream().filter(row -> row.difference() == difference);
    }

    /** Returns the key of a clause's words. A clause that begins the sentence has words that begin with a capital. */
    private String key(String clause, List<String> before) {
        return "comparison.clauses." + (before.isEmpty() && !ofRest ? "first_" + clause : clause);
    }

    private String joined(List<String> clauses) {
        String all = clauses.stream()
                .reduce((first, next) -> words.say("comparison.clauses.then", "first", first, "next", next))
                .orElseThrow();
        return words.say("comparison.clauses." + (ofRest ? "rest" : "end"), "clauses", all);
    }
}
