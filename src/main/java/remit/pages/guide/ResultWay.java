package remit.pages.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import remit.decision.ResultCondition;
import remit.model.Guide.Answer;

/**
 * A way of answering a guide that leads to a result: rows of the guide's table that end in the same conditions, put
 * together so that these are said once.
 *
 * @param conditions the conditions that all rows end in, in the order in which the questions are asked
 * @param before the other conditions of each row, whose questions are asked before; empty where the way is one row
 */
public record ResultWay(List<Condition> conditions, List<List<Condition>> before) {

    /**
     * The answers that one question must have.
     *
     * @param answers the answers that fulfil the condition, as a choice in words: "a, b or c"
     * @param words whether there are several answers, with words of the interface between them
     */
    public record Condition(String question, String answers, boolean words) {}

    /** Returns the ways to each outcome, by its id. */
    static Map<String, List<ResultWay>> byOutcome(Walk walk) {
        Map<String, Map<List<Entry<String, List<String>>>, List<Row>>> rows = new LinkedHashMap<>();
        for (ResultCondition condition : walk.guide().graph().table()) {
            Row row = new Row(List.copyOf(condition.when().entrySet()));
            rows.computeIfAbsent(condition.outcome(), outcome -> new LinkedHashMap<>())
                    .computeIfAbsent(row.end(1), end -> new ArrayList<>())
                    .add(row);
        }
        Map<String, List<ResultWay>> ways = new LinkedHashMap<>();
        rows.forEach((outcome, byEnd) -> ways.put(
                outcome, byEnd.values().stream().map(alike -> of(walk, alike)).toList()));
        return ways;
    }

    /** Puts rows together that have their last condition in common. */
    private static ResultWay of(Walk walk, List<Row> rows) {
        Row first = rows.get(0);
        if (rows.size() == 1) {
            return new ResultWay(first.words(walk), List.of());
        }
        int shared = 1;
        while (shareEnd(rows, shared + 1)) {
            shared++;
        }
        int length = shared;
        return new ResultWay(
                new Row(first.end(length)).words(walk),
                rows.stream().map(row -> row.withoutEnd(length).words(walk)).toList());
    }

    private static boolean shareEnd(List<Row> rows, int length) {
        List<Entry<String, List<String>>> end = rows.get(0).end(length);
        return end.size() == length
                && rows.stream().allMatch(row -> row.end(length).equals(end));
    }

    /**
     * The conditions of a row of the table. Of two rows of one result, neither is the end of the other, because each
     * path matches one row only.
     */
    private record Row(List<Entry<String, List<String>>> when) {

        /** Returns the last so many conditions; all where there are fewer. */
        List<Entry<String, List<String>>> end(int length) {
            return when.subList(Math.max(0, when.size() - length), when.size());
        }

        Row withoutEnd(int length) {
            return new Row(when.subList(0, when.size() - length));
        }

        List<Condition> words(Walk walk) {
            return when.stream().map(condition -> condition(walk, condition)).toList();
        }

        private static Condition condition(Walk walk, Entry<String, List<String>> condition) {
            List<String> answers = walk.answers(walk.question(condition.getKey())).stream()
                    .filter(answer -> condition.getValue().contains(answer.id()))
                    .map(Answer::answer)
                    .map(walk::quoted)
                    .toList();
            return new Condition(walk.name(condition.getKey()), walk.words().choice(answers), answers.size() > 1);
        }
    }
}
