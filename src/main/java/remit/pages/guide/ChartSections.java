package remit.pages.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import remit.decision.GuideGraph;
import remit.decision.GuideGraph.Branch;
import remit.decision.GuideGraph.Node;

/**
 * The questions of a guide, shared out among drawings. Each holds a question and what comes after it, as far as there is
 * room, and further ones where there still is. What else their answers lead to is a result or in another section.
 *
 * @param sections the questions of each, the one it begins with first
 * @param numbers of the sections, from 0, by the number of the question's node
 */
record ChartSections(List<List<Node>> sections, Map<Integer, Integer> numbers) {

    /**
     * How many boxes a drawing has at most, results and questions that another section draws among them; fewer where such
     * a drawing comes out too large.
     */
    private static final int[] MOST_BOXES = {24, 16, 10};

    /** As many lines as boxes and a third leave room for their words; more cost the layout much and seldom fit. */
    private static final double LINES_A_BOX = 1.4;

    /** Deeper drawings are taller than a sheet, and cost the layout much. */
    private static final int MOST_ROWS = 8;

    /**
     * Every question stands in one section: breadth first, each as soon as it comes up.
     *
     * @param fits whether a drawing of these questions is small enough
     */
    static ChartSections of(GuideGraph graph, BiPredicate<ChartSections, List<Node>> fits) {
        ChartSections made = new ChartSections(new ArrayList<>(), new HashMap<>());
        for (Node node : graph.nodes()) {
            if (!node.isOutcome() && !made.has(node)) {
                made.add(made.from(node, graph, fits));
            }
        }
        return made;
    }

    /** The section, from 0, that draws this question; the next to be made, where none does yet. */
    int of(Node question) {
        return numbers.getOrDefault(question.id(), sections.size());
    }

    /** Whether the guide is more than one drawing can show. */
    boolean many() {
        return sections.size() > 1;
    }

    private boolean has(Node question) {
        return numbers.containsKey(question.id());
    }

    private void add(List<Node> section) {
        section.forEach(question -> numbers.put(question.id(), sections.size()));
        sections.add(section);
    }

    private List<Node> from(Node first, GuideGraph graph, BiPredicate<ChartSections, List<Node>> fits) {
        List<Node> section = List.of(first);
        for (int most : MOST_BOXES) {
            section = from(first, graph, most);
            if (section.size() == 1 || fits.test(this, section)) {
                break;
            }
        }
        return section;
    }

    /** Where nothing comes after a section's questions any more, it takes in the next that is left. */
    private List<Node> from(Node first, GuideGraph graph, int most) {
        List<Node> section = new ArrayList<>();
        int lines = 0;
        Set<Integer> boxes = new HashSet<>();
        Map<Integer, Integer> rows = new HashMap<>();
        for (Node next : beginnings(first, graph)) {
            Deque<Node> waiting = new ArrayDeque<>();
            await(waiting, rows, next, 1);
            while (!waiting.isEmpty()) {
                Node node = waiting.removeFirst();
                int row = rows.get(node.id());
                Set<Integer> more = with(boxes, node);
                int withIts = lines + (int) targets(node).count();
                if (section.isEmpty() || row <= MOST_ROWS && more.size() <= most && withIts <= most * LINES_A_BOX) {
                    boxes = more;
                    lines = withIts;
                    section.add(node);
                    node.branches().forEach(branch -> await(waiting, rows, graph.node(branch.to()), row + 1));
                }
            }
        }
        return section;
    }

    /** The first, and what else is left that only finished sections lead to. */
    private List<Node> beginnings(Node first, GuideGraph graph) {
        Set<Integer> later = new HashSet<>();
        List<Node> beginnings = new ArrayList<>();
        for (Node node : graph.nodes().subList(first.id(), graph.nodes().size())) {
            if (!node.isOutcome() && !has(node)) {
                node.branches().forEach(branch -> later.add(branch.to()));
                if (!later.contains(node.id())) {
                    beginnings.add(node);
                }
            }
        }
        return beginnings;
    }

    /** Each question waits once, so that one which there was no room for is not taken in after all. */
    private void await(Deque<Node> waiting, Map<Integer, Integer> rows, Node node, int row) {
        if (!node.isOutcome() && !has(node) && rows.putIfAbsent(node.id(), row) == null) {
            waiting.addLast(node);
        }
    }

    /** One line leads to each. */
    private static IntStream targets(Node node) {
        return node.branches().stream().mapToInt(Branch::to).distinct();
    }

    private static Set<Integer> with(Set<Integer> boxes, Node node) {
        Set<Integer> more = new HashSet<>(boxes);
        more.add(node.id());
        targets(node).forEach(more::add);
        return more;
    }
}
