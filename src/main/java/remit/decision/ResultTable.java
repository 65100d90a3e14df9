package remit.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.StepNode;

/**
 * Makes the table of a guide from its graph, from the outcomes upwards.
 *
 * <p>An outcome's table is one row without conditions. A question's table takes each distinct row of the tables its
 * answers lead to, and adds to it the answers whose table has the same row. Where all of them have it, the question
 * does not matter for the row and is not added. So a path matches a row of the question's table exactly when its answer
 * is one of those added and the rest of the path matches the rest of the row: since it matches one row of the table
 * that its answer leads to, it matches one row here.
 *
 * <p>A table has at most as many rows as there are paths, and rows share their ends, so the work is at most the number
 * of nodes times the number of paths.
 */
final class ResultTable {

    private final Map<Row, Row> known = new HashMap<>();

    private ResultTable() {}

    /** The rows, in the order in which the paths, taken depth first, reach them for the first time. */
    static List<ResultCondition> of(GuideGraph graph) {
        List<Row> rows = new ResultTable().rowsFromStart(graph);
        return rows.stream().map(Row::condition).toList();
    }

    private List<Row> rowsFromStart(GuideGraph graph) {
        Map<Integer, List<Row>> tables = new HashMap<>();
        for (int id = graph.nodes().size() - 1; id >= 0; id--) {
            StepNode node = graph.node(id);
            tables.put(id, node.isOutcome() ? List.of(shared(Row.end(node.step()))) : rows(node, tables));
        }
        return tables.get(0);
    }

    private List<Row> rows(StepNode question, Map<Integer, List<Row>> tables) {
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
     * A row, as a list of conditions. Equal ends of rows are the same object, so two rows are compared by their first
     * condition and by whether their rest is the same object, however long they are.
     *
     * @param step the question of the condition; at the end of the list the outcome
     * @param answers the answers allowed; empty at the end
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
