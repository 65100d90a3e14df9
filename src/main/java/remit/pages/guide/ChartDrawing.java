package remit.pages.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.chart.Layout;
import remit.chart.Point;
import remit.chart.Size;
import remit.chart.Sketch;
import remit.decision.GuideGraph.StepNode;
import remit.pages.guide.ChartText.Face;
import remit.pages.guide.ChartView.Box;
import remit.pages.guide.ChartView.Kind;
import remit.pages.guide.ChartView.Line;

/** Makes the drawing of one section of a guide's chart. */
final class ChartDrawing {

    private static final Size LEAST = new Size(96, 44);
    private static final Size AROUND_STEP = new Size(24, 20);
    private static final Size AROUND_ANSWER = new Size(8, 6);

    private final Walk walk;
    private final ChartSections sections;
    private final Set<Integer> own = new HashSet<>();
    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private final List<StepNode> nodes = new ArrayList<>();
    private final List<ChartText> steps = new ArrayList<>();
    private final List<ChartText> answers = new ArrayList<>();
    private final List<Sketch.Line> lines = new ArrayList<>();

    ChartDrawing(Walk walk, ChartSections sections, List<StepNode> questions) {
        this.walk = walk;
        this.sections = sections;
        questions.forEach(question -> own.add(question.id()));
        questions.forEach(this::place);
        questions.forEach(this::addLines);
    }

    Sketch sketch() {
        return new Sketch(steps.stream().map(ChartDrawing::box).toList(), lines);
    }

    /**
     * Returns the drawing.
     *
     * @param layout the layout of {@link #sketch}
     */
    ChartView.Drawing drawn(Layout layout) {
        int part = sections.of(nodes.get(0)) + 1;
        String title = sections.many() ? walk.words().say("guide.chart_part", "part", part) : null;
        String label =
                title == null ? walk.words().say("guide.chart") : walk.words().say("guide.chart_label", "part", title);
        return new ChartView.Drawing("_chart-" + part, title, label, layout.size(), lines(layout), boxes(layout));
    }

    /** Returns the anchor of a question's box. */
    static String anchor(StepNode question) {
        return "_step-" + question.id();
    }

    /** Returns the number of a node's box; adds the box where the node does not have one yet. */
    private int place(StepNode node) {
        Integer known = places.get(node.id());
        if (known != null) {
            return known;
        }
        places.put(node.id(), nodes.size());
        nodes.add(node);
        steps.add(text(node));
        return nodes.size() - 1;
    }

    private ChartText text(StepNode node) {
        String name = walk.name(node.step());
        return switch (kind(node)) {
            case QUESTION -> ChartText.of(Face.QUESTION, name, false, 150, 190, 230);
            case OUTCOME -> ChartText.of(Face.OUTCOME, name, false, 140, 180, 220);
            case ONWARD -> ChartText.of(Face.ANSWER, onward(node, name), true, 150, 190, 230);
        };
    }

    private String onward(StepNode node, String name) {
        return walk.words().say("guide.chart_onward", "question", name, "part", sections.of(node) + 1);
    }

    private Kind kind(StepNode node) {
        if (node.isOutcome()) {
            return Kind.OUTCOME;
        }
        return own.contains(node.id()) ? Kind.QUESTION : Kind.ONWARD;
    }

    private void addLines(StepNode node) {
        ChartAnswers.of(walk, node).forEach((to, said) -> {
            ChartText text = ChartText.of(Face.ANSWER, said.text(), said.inWords(), 90, 120, 160);
            answers.add(text);
            int end = place(walk.guide().graph().node(to));
            lines.add(new Sketch.Line(place(node), end, text.size().plus(AROUND_ANSWER)));
        });
    }

    private static Size box(ChartText text) {
        return text.size().plus(AROUND_STEP).atLeast(LEAST);
    }

    private List<Line> lines(Layout layout) {
        List<Line> drawn = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Layout.Route route = layout.lines().get(line);
            Size words = lines.get(line).words();
            drawn.add(new Line(ChartPath.of(route, words), answers.get(line).lines(route.words(), words)));
        }
        return drawn;
    }

    private List<Box> boxes(Layout layout) {
        List<Box> drawn = new ArrayList<>();
        for (int box = 0; box < nodes.size(); box++) {
            StepNode node = nodes.get(box);
            Point corner = layout.boxes().get(box);
            Size size = box(steps.get(box));
            Kind kind = kind(node);
            drawn.add(new Box(
                    kind,
                    kind == Kind.QUESTION && (node.id() == 0 || sections.many()) ? anchor(node) : null,
                    "#" + (kind == Kind.ONWARD ? anchor(node) : node.step()),
                    corner,
                    size,
                    steps.get(box).lines(corner, size)));
        }
        return drawn;
    }
}
