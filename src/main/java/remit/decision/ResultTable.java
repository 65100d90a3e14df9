package remit.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.Node;

/**
 * Draws up the table of a guide from its graph, from the outcomes upwards.
 *
 * <p>An outcome's table is one row without conditions. A question's table takes each distinct row of the tables its
 * answers lead to, and adds to it the answers whose table has this very row; where all of them have it, the question
 * does not matter to the row and is not added. So a path matches a row of the question's table exactly when its answer
 * is one of those added and the rest of the path matches the rest of the row: since it matches one row of the table its
 * answer leads to, it matches one row here.
 *
 * <p>A table has at most as many rows as there are paths, and rows share their ends, so the work is bounded by nodes
 * times paths.
 */
final class ResultTable {

    private final Map<Row, Row> known = new HashMap<>();

    private ResultTable() {}

    /** The rows, in the order in which the paths, depth first, first come to them. */
    static List<ResultCondition> of(GuideGraph graph) {
        List<Row> rows = new ResultTable().rowsFromStart(graph);
        return rows.stream().map(Row::condition).toList();
    }

    private List<Row> rowsFromStart(GuideGraph graph) {
        Map<Integer, List<Row>> tables = new HashMap<>();
        for (int id = graph.nodes().size() - 1; id >= 0; id--) {
            Node node = graph.node(id);
            tables.put(id, node.isOutcome() ? List.of(shared(Row.end(node.step()))) : rows(node, tables));
        }
        return tables.get(0);
    }

    private List<Row> rows(Node question, Map<Integer, List<Row>> tables) {
        Map<Row, List<String>> answersByRow = new LinkedHashMap<>();
        for (Branch branch : question.branches()) {
            for (Row row : tables.get(branch.to())) {
                answersByRow.computeIfAbsent(row, r -> new ArrayList<>()).add(branch.answer());
            }
        }
        List<Row> rows = new ArrayList<>();
        answersByRow.forEach((row, answers) -> rows.add(
                answers.size() == question.branches().size()
                        ? row
                        : shared(new Row(question.step(), List.copyOf(answers), row))));
        return rows;
    }

    private Row shared(Row row) {
        return known.computeIfAbsent(row, r -> r);
    }

    /**
     * A row, one condition at a time. Equal rows of one table are the same object, so a look at the first condition and
     * at which object the rest is tells rows apart, however long they are.
     *
     * @param step the question of the condition, or at the end the outcome
     * @param answers those allowed; empty at the end
     * @param rest null at the end
     */
    private record Row(
            String step, List<String> answers, @Nullable Row rest) {

        static Row end(String outcome) {
            return new Row(outcome, List.of(), null);
        }

        ResultCondition condition() {
            Map<String, List<String>> when = new LinkedHashMap<>();
            Row row = this;
            while (row.rest != null) {
                when.put(row.step, row.answers);
                row = row.rest;
            }
            return new ResultCondition(when, row.step);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row row && rest == row.rest && step.equals(row.step) && answers.equals(row.answers);
        }

        @Override
        public int hashCode() {
            return Objects.hash(step, answers, System.identityHashCode(rest));
        }
    }
}
