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
import remit.decision.GuideGraph.StepNode;

/**
 * The questions of a guide, divided among drawings. Each drawing holds a question and the questions after it as far as
 * there is room, and then further questions where there still is room. Other steps that its answers lead to are results
 * or belong to another drawing.
 *
 * @param sections the questions of each drawing, in order; the first is where the drawing begins
 * @param numbers the number of the section, from 0, by the number of the question's node
 */
record ChartSections(List<List<StepNode>> sections, Map<Integer, Integer> numbers) {

    /**
     * The most boxes of a drawing, including results and questions that another section draws. The smaller numbers are
     * tried in turn where a drawing comes out too large.
     */
    private static final int[] MOST_BOXES = {24, 16, 10};

    /**
     * The most lines for each box. With more lines there is no room for their words: such a layout takes long and
     * seldom fits.
     */
    private static final double LINES_A_BOX = 1.4;

    /** The most rows of a drawing. Deeper drawings are taller than a sheet, and their layout takes long. */
    private static final int MOST_ROWS = 8;

    /**
     * Divides the questions of a guide, breadth first. Each question belongs to exactly one section.
     *
     * @param fits whether a drawing of these questions is small enough
     */
    static ChartSections of(GuideGraph graph, BiPredicate<ChartSections, List<StepNode>> fits) {
        ChartSections made = new ChartSections(new ArrayList<>(), new HashMap<>());
        for (StepNode node : graph.nodes()) {
            if (!node.isOutcome() && !made.has(node)) {
                made.add(made.from(node, graph, fits));
            }
        }
        return made;
    }

    /**
     * Returns the number, from 0, of the section that draws this question; where no section does yet, the number of the
     * next section to be made.
     */
    int of(StepNode question) {
        return numbers.getOrDefault(question.id(), sections.size());
    }

    /** Returns whether the guide needs more than one drawing. */
    boolean many() {
        return sections.size() > 1;
    }

    private boolean has(StepNode question) {
        return numbers.containsKey(question.id());
    }

    private void add(List<StepNode> section) {
        section.forEach(question -> numbers.put(question.id(), sections.size()));
        sections.add(section);
    }

    private List<StepNode> from(StepNode first, GuideGraph graph, BiPredicate<ChartSections, List<StepNode>> fits) {
        List<StepNode> section = List.of(first);
        for (int most : MOST_BOXES) {
            section = from(first, graph, most);
            if (section.size() == 1 || fits.test(this, section)) {
                break;
            }
        }
        return section;
    }

    /**
     * Returns the questions of one section. Where nothing comes after its questions any more, the section takes in the
     * next remaining question.
     */
    private List<StepNode> from(StepNode first, GuideGraph graph, int most) {
        List<StepNode> section = new ArrayList<>();
        int lines = 0;
        Set<Integer> boxes = new HashSet<>();
        Map<Integer, Integer> rows = new HashMap<>();
        for (StepNode next : beginnings(first, graph)) {
            Deque<StepNode> waiting = new ArrayDeque<>();
            await(waiting, rows, next, 1);
            while (!waiting.isEmpty()) {
                StepNode node = waiting.removeFirst();
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

    /**
     * Returns the questions that a section can begin with: the first one, and the remaining ones that no remaining
     * question leads to.
     */
    private List<StepNode> beginnings(StepNode first, GuideGraph graph) {
        Set<Integer> later = new HashSet<>();
        List<StepNode> beginnings = new ArrayList<>();
        for (StepNode node : graph.nodes().subList(first.id(), graph.nodes().size())) {
            if (!node.isOutcome() && !has(node)) {
                node.branches().forEach(branch -> later.add(branch.to()));
                if (!later.contains(node.id())) {
                    beginnings.add(node);
                }
            }
        }
        return beginnings;
    }

    /**
     * Lets a question wait for a place in the section. A question waits only once, so that one that did not fit is not
     * added later.
     */
    private void await(Deque<StepNode> waiting, Map<Integer, Integer> rows, StepNode node, int row) {
        if (!node.isOutcome() && !has(node) && rows.putIfAbsent(node.id(), row) == null) {
            waiting.addLast(node);
        }
    }

    /** Returns the numbers of the nodes that a question leads to; one line leads to each of them. */
    private static IntStream targets(StepNode node) {
        return node.branches().stream().mapToInt(Branch::to).distinct();
    }

    private static Set<Integer> with(Set<Integer> boxes, StepNode node) {
        Set<Integer> more = new HashSet<>(boxes);
        more.add(node.id());
        targets(node).forEach(more::add);
        return more;
    }
}
