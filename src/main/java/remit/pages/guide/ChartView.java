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
import remit.decision.GuideGraph.StepNode;
import remit.pages.link.PageLink;

/**
 * A guide as a chart. All numbers are pixels, counted from the left and the top of a drawing.
 *
 * @param note how to read the chart
 * @param same the part of the page that says the same without a drawing
 * @param split says that the chart has several parts; null for a single drawing
 * @param drawings in reading order; empty for a guide that is too large to draw
 */
public record ChartView(
        Sentence note, Sentence same, @Nullable String split, List<Drawing> drawings) {

    /** A guide with more steps than this is not drawn, because nobody would look at so many drawings. */
    private static final int MOST_STEPS = 500;

    /**
     * The largest drawing, in pixels. It fits into a window, and printed at about three fifths of that size it fits on
     * a sheet of A4, where its letters are still large enough to read.
     */
    private static final Size SHEET = new Size(1150, 1640);

    public ChartView {
        drawings = List.copyOf(drawings);
    }

    /**
     * One drawing.
     *
     * @param id the anchor on the page
     * @param title the title; null where there is only one drawing
     * @param label the title for screen readers; never null
     * @param boxes in reading order
     */
    public record Drawing(
            String id, @Nullable String title, String label, Size size, List<Line> lines, List<Box> boxes) {

        public Drawing {
            lines = List.copyOf(lines);
            boxes = List.copyOf(boxes);
        }
    }

    /** What a box shows. */
    public enum Kind {
        QUESTION,
        OUTCOME,
        /** A question that another drawing continues with. */
        ONWARD;

        /** Returns the kind as it ends the name of a CSS class: {@code question}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A step, linked to its part of the page or to the drawing that continues with it.
     *
     * @param id the anchor on the page; null where nothing links to the box
     * @param corner the upper left corner
     */
    public record Box(Kind kind, @Nullable String id, String href, Point corner, Size size, List<Text> lines) {

        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The line of an answer, or of several answers that lead to the same step.
     *
     * @param path the path data of SVG, arrow head included
     */
    public record Line(String path, List<Text> words) {

        public Line {
            words = List.copyOf(words);
        }
    }

    /**
     * A line of text.
     *
     * @param x the middle of the line
     * @param y the baseline of its letters
     * @param rightToLeft whether its script is written from right to left
     * @param words whether some of the text that the line belongs to is words of the interface
     */
    public record Text(String text, int x, int y, boolean rightToLeft, boolean words) {}

    /**
     * Makes the chart of a guide.
     *
     * @param rightToLeft whether the handbook's language is written from right to left
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

    /**
     * Returns the drawings. A sketch that was laid out to see whether it fits is mostly drawn unchanged in the end, so
     * layouts are kept.
     */
    private static List<Drawing> drawings(Walk walk, boolean rightToLeft) {
        Map<Sketch, Layout> layouts = new HashMap<>();
        ChartSections sections = ChartSections.of(walk.guide().graph(), (made, questions) -> {
            Sketch sketch = new ChartDrawing(walk, made, questions).sketch();
            return layouts.computeIfAbsent(sketch, ChartView::layout).size().fits(SHEET);
        });
        List<Drawing> drawings = new ArrayList<>();
        for (List<StepNode> questions : sections.sections()) {
            ChartDrawing drawing = new ChartDrawing(walk, sections, questions);
            Layout layout = layouts.computeIfAbsent(drawing.sketch(), ChartView::layout);
            drawings.add(drawing.drawn(rightToLeft ? layout.mirrored(drawing.sketch()) : layout));
        }
        return drawings;
    }

    private static Layout layout(Sketch sketch) {
        return Layout.of(sketch, SHEET);
    }

    /**
     * Returns the sentence that names the first question and links to its box. The link is needed because in a narrow
     * window the first box of a wide drawing may be out of sight.
     */
    private static Sentence begin(Walk walk) {
        StepNode start = walk.guide().graph().start();
        PageLink link = new PageLink(walk.name(start.step()), "#" + ChartDrawing.anchor(start));
        return Sentence.say(walk.words(), "guide.chart_note", Map.of("start", Sentence.of(link)));
    }

    /**
     * Returns the sentence that links to the part of the page with the same content: the results; for a guide
     * with too many paths, the questions, which say where each answer leads.
     */
    private static Sentence same(Walk walk) {
        PageLink link = walk.byPath()
                ? PageLink.said(walk.words().say("guide.results"), "#_results")
                : PageLink.said(walk.words().say("guide.questions"), "#_questions");
        return Sentence.say(walk.words(), "guide.chart_same", Map.of("part", Sentence.of(link)));
    }
}
