package remit.pages.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.chart.Layout;
import remit.chart.Point;
import remit.chart.Size;
import remit.chart.Sketch;
import remit.decision.GuideGraph.Node;
import remit.pages.link.PageLink;

/**
 * A guide as a chart. All numbers are pixels, counted from a drawing's left and top.
 *
 * @param note how to read it
 * @param same where the page says the same without a drawing
 * @param split says that it is drawn in several parts; null for one drawing
 * @param drawings in the order in which to read them; empty for a guide that is too large to draw
 */
public record ChartView(
        Sentence note, Sentence same, @Nullable String split, List<Drawing> drawings) {

    /** Past so many steps the drawings would be more than anybody looks at. */
    private static final int MOST_STEPS = 500;

    /** The room on a window, and at about three fifths on a sheet of A4, where letters are still large enough to read. */
    private static final Size SHEET = new Size(1150, 1640);

    public ChartView {
        drawings = List.copyOf(drawings);
    }

    /**
     * @param id its anchor on the page
     * @param title null for an only one
     * @param label the same for screen readers, which an only one has, too
     * @param boxes in the order in which to read them
     */
    public record Drawing(
            String id, @Nullable String title, String label, Size size, List<Line> lines, List<Box> boxes) {

        public Drawing {
            lines = List.copyOf(lines);
            boxes = List.copyOf(boxes);
        }
    }

    /** What a box stands for. */
    public enum Kind {
        QUESTION,
        OUTCOME,
        /** A question that another drawing goes on with. */
        ONWARD;

        /** As it ends the name of a class. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A step, linked to its part of the page, or to its drawing.
     *
     * @param id its anchor on the page; null where nothing leads to it
     * @param corner its upper left one
     */
    public record Box(Kind kind, @Nullable String id, String href, Point corner, Size size, List<Text> lines) {

        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The way of one answer, or of several that lead to the same step.
     *
     * @param path as SVG writes it, with a head at its end
     */
    public record Line(String path, List<Text> words) {

        public Line {
            words = List.copyOf(words);
        }
    }

    /**
     * A line of text.
     *
     * @param x of its middle
     * @param y of the foot of its letters
     * @param rightToLeft how its script is written
     * @param words whether words of the interface stand in the text it is a line of
     */
    public record Text(String text, int x, int y, boolean rightToLeft, boolean words) {}

    /**
     * @param rightToLeft whether the page's readers begin at the right
     */
    static ChartView of(Walk walk, boolean rightToLeft) {
        int steps = walk.guide().graph().nodes().size();
        if (steps > MOST_STEPS) {
            String none = walk.words().count("guide.chart_too_large", steps);
            return new ChartView(Sentence.of(none), same(walk), null, List.of());
        }
        List<Drawing> drawings = drawings(walk, rightToLeft);
        String split = walk.words().count("guide.chart_split", drawings.size());
        return new ChartView(begin(walk), same(walk), drawings.size() > 1 ? split : null, drawings);
    }

    /** What is laid out to see whether it fits is mostly what is drawn in the end. */
    private static List<Drawing> drawings(Walk walk, boolean rightToLeft) {
        Map<Sketch, Layout> layouts = new HashMap<>();
        ChartSections sections = ChartSections.of(walk.guide().graph(), (made, questions) -> {
            Sketch sketch = new ChartDrawing(walk, made, questions).sketch();
            return layouts.computeIfAbsent(sketch, ChartView::layout).size().fits(SHEET);
        });
        List<Drawing> drawings = new ArrayList<>();
        for (List<Node> questions : sections.sections()) {
            ChartDrawing drawing = new ChartDrawing(walk, sections, questions);
            Layout layout = layouts.computeIfAbsent(drawing.sketch(), ChartView::layout);
            drawings.add(drawing.drawn(rightToLeft ? layout.mirrored(drawing.sketch()) : layout));
        }
        return drawings;
    }

    private static Layout layout(Sketch sketch) {
        return Layout.of(sketch, SHEET);
    }

    /** The first box is not the first to be seen where a window is narrow. */
    private static Sentence begin(Walk walk) {
        Node start = walk.guide().graph().start();
        PageLink link = new PageLink(walk.name(start.step()), "#" + ChartDrawing.anchor(start));
        return Sentence.say(walk.words(), "guide.chart_note", Map.of("start", Sentence.of(link)));
    }

    /** Past the limit there is no table, and the questions say where each answer leads. */
    private static Sentence same(Walk walk) {
        PageLink link = walk.byPath()
                ? PageLink.said(walk.words().say("guide.results"), "#_results")
                : PageLink.said(walk.words().say("guide.questions"), "#_questions");
        return Sentence.say(walk.words(), "guide.chart_same", Map.of("part", Sentence.of(link)));
    }
}
