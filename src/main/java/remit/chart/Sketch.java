package remit.chart;

import java.util.List;

/**
 * What is to be drawn, without the places of boxes and lines.
 *
 * @param boxes in the order in which a reader meets them
 * @param lines each from one box down to another
 */
public record Sketch(List<Size> boxes, List<Line> lines) {

    public Sketch {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A line with words on it.
     *
     * @param from the number of a box, from 0
     * @param to the number of another
     * @param words their size
     */
    public record Line(int from, int to, Size words) {}
}
