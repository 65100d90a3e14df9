package remit.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.decision.Fork.Way;
import remit.decision.GuidePath.Choice;

/**
 * The loops of a flow. No two of those reported share an answer, so each is a separate mistake. A loop that shares an
 * answer with one of them may be gone once that one is mended; if it is not, the next build reports it. A sound flow is
 * recognised in time linear in its size.
 */
final class Loops {

    /**
     * The answers that may still be part of a loop: by question and by answer, the question that the answer leads to.
     */
    private final Map<String, Map<String, String>> left = new LinkedHashMap<>();

    private Loops(Map<String, Fork> questions) {
        for (Fork question : questions.values()) {
            Map<String, String> next = new LinkedHashMap<>();
            for (Way answer : question.answers()) {
                if (questions.containsKey(answer.next())) {
                    next.put(answer.id(), answer.next());
                }
            }
            left.put(question.id(), next);
        }
    }

    /**
     * The loops in the order of the questions they begin with; each is a shortest loop through that question.
     *
     * @param questions by id, in the order of the file
     */
    static List<GuideFault.Loop> of(Map<String, Fork> questions) {
        Loops loops = new Loops(questions);
        List<GuideFault.Loop> found = new ArrayList<>();
        loops.dropLooseEnds();
        while (!loops.left.isEmpty()) {
            String question = loops.left.keySet().iterator().next();
            Optional<List<Choice>> loop = loops.shortestThrough(question);
            loop.ifPresentOrElse(
                    choices -> {
                        found.add(new GuideFault.Loop(choices));
                        choices.forEach(
                                choice -> loops.left.get(choice.question()).remove(choice.answer()));
                    },
                    () -> loops.left.remove(question));
            loops.dropLooseEnds();
        }
        return found;
    }

    /**
     * Leaves out questions that no other leads to, since they cannot be in a loop; then those to which no other leads
     * any more.
     */
    private void dropLooseEnds() {
        Map<String, Integer> ledToBy = new HashMap<>();
        left.values().forEach(next -> next.values().forEach(step -> ledToBy.merge(step, 1, Integer::sum)));
        Deque<String> loose = new ArrayDeque<>(left.keySet());
        loose.removeIf(ledToBy::containsKey);
        while (!loose.isEmpty()) {
            Map<String, String> next = left.remove(loose.removeFirst());
            for (String step : next == null ? List.<String>of() : next.values()) {
                if (ledToBy.merge(step, -1, Integer::sum) == 0) {
                    loose.addLast(step);
                }
            }
        }
    }

    /**
     * A shortest loop through a question, searched breadth first in answer order; empty if the question is not in a
     * loop.
     */
    private Optional<List<Choice>> shortestThrough(String question) {
        Map<String, Choice> cameBy = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(question));
        while (!open.isEmpty() && !cameBy.containsKey(question)) {
            String step = open.removeFirst();
            left.getOrDefault(step, Map.of()).forEach((answer, next) -> {
                if (cameBy.putIfAbsent(next, new Choice(step, answer)) == null) {
                    open.addLast(next);
                }
            });
        }
        return Optional.ofNullable(cameBy.get(question)).map(last -> chain(question, last, cameBy));
    }

    private static List<Choice> chain(String question, Choice last, Map<String, Choice> cameBy) {
        Deque<Choice> chain = new ArrayDeque<>(List.of(last));
        while (!chain.getFirst().question().equals(question)) {
            chain.addFirst(cameBy.get(chain.getFirst().question()));
        }
        return List.copyOf(chain);
    }
}
