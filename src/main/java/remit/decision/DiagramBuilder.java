package remit.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import remit.decision.DecisionDiagram.DiagramNode;
import remit.decision.Fork.Way;

/**
 * Makes a decision diagram: finds the situations that answers can bring about from the first question to the last, then
 * makes nodes of them from the last to the first. Does not recurse, since there may be many questions.
 *
 * @param <L> a result
 */
final class DiagramBuilder<L> {

    /**
     * How many pending rules all situations together may hold before a table is too large. So many take about a second,
     * and any guide whose paths can each have a page needs far fewer.
     */
    static final int MOST_PENDING = 1_000_000;

    private final List<Fork> questions;

    /**
     * For each question, by its number, the situations in which it is asked next, each with the situation after each
     * answer.
     */
    private final List<Map<Situation<L>, List<Situation<L>>>> situations = new ArrayList<>();

    private final List<DiagramNode<L>> nodes = new ArrayList<>();
    private final Map<DiagramNode<L>, Integer> numbers = new HashMap<>();
    private final Map<Situation<L>, Integer> numberOf = new HashMap<>();
    private long pending;

    DiagramBuilder(List<Fork> questions) {
        this.questions = questions;
        questions.forEach(question -> situations.add(new LinkedHashMap<>()));
    }

    /** The diagram that begins with this situation; empty if there are too many situations. */
    Optional<DecisionDiagram<L>> from(Situation<L> first) {
        return explore(first) ? Optional.of(reduce(first)) : Optional.empty();
    }

    private boolean explore(Situation<L> first) {
        note(first);
        for (int question = 0; question < questions.size(); question++) {
            for (var entry : situations.get(question).entrySet()) {
                entry.setValue(after(entry.getKey(), question));
                if (pending > MOST_PENDING) {
                    return false;
                }
            }
        }
        return true;
    }

    private DecisionDiagram<L> reduce(Situation<L> first) {
        for (int question = questions.size() - 1; question >= 0; question--) {
            for (var entry : situations.get(question).entrySet()) {
                List<Integer> next = entry.getValue().stream().map(this::number).toList();
                boolean matters = next.stream().distinct().count() > 1;
                numberOf.put(entry.getKey(), matters ? shared(new DiagramNode<>(question, next, null)) : next.get(0));
            }
        }
        return new DecisionDiagram<>(questions, nodes, number(first));
    }

    private List<Situation<L>> after(Situation<L> situation, int question) {
        List<Situation<L>> after = new ArrayList<>();
        List<Way> answers = questions.get(question).answers();
        for (int answer = 0; answer < answers.size(); answer++) {
            after.add(situation.after(question, answer));
            note(after.get(answer));
        }
        return after;
    }

    private void note(Situation<L> situation) {
        int size = situation.pending().size();
        if (size > 0 && situations.get(situation.nextQuestion()).putIfAbsent(situation, List.of()) == null) {
            pending += size;
        }
    }

    private int number(Situation<L> situation) {
        return situation.pending().isEmpty()
                ? shared(new DiagramNode<>(-1, List.of(), situation.otherwise()))
                : Objects.requireNonNull(numberOf.get(situation));
    }

    private int shared(DiagramNode<L> node) {
        return numbers.computeIfAbsent(node, n -> {
            nodes.add(n);
            return nodes.size() - 1;
        });
    }
}
