package remit.pages.guide;

import java.util.List;
import remit.chart.Layout;
import remit.chart.Point;
import remit.chart.Size;

/** Makes a line of a chart as the path data of SVG. The line is interrupted at its words and ends in an arrow head. */
final class ChartPath {

    private static final String HEAD = "m-5-7 5 7 5-7";

    private final StringBuilder path = new StringBuilder();

    private ChartPath() {}

    /**
     * Returns the path data.
     *
     * @param words the size of the line's words, with some space around them
     */
    static String of(Layout.Route route, Size words) {
        ChartPath path = new ChartPath();
        List<Point> corners = route.corners();
        path.move(corners.get(0));
        for (int to = 1; to < corners.size(); to++) {
            path.leg(corners.get(to - 1), corners.get(to), route.words(), words);
        }
        return path.path + HEAD;
    }

    private void leg(Point from, Point to, Point words, Size size) {
        int foot = words.y() + size.height();
        if (from.x() == to.x() && from.y() <= words.y() && to.y() >= foot && isOn(from.x(), words, size)) {
            line(from, new Point(from.x(), words.y()));
            move(new Point(from.x(), foot));
            line(new Point(from.x(), foot), to);
        } else {
            line(from, to);
        }
    }

    private static boolean isOn(int x, Point words, Size size) {
        return x >= words.x() && x <= words.x() + size.width();
    }

    private void move(Point to) {
        path.append('M').append(to.x()).append(' ').append(to.y());
    }

    private void line(Point from, Point to) {
        if (from.x() == to.x()) {
            path.append('V').append(to.y());
        } else if (from.y() == to.y()) {
            path.append('H').append(to.x());
        } else {
            path.append('L').append(to.x()).append(' ').append(to.y());
        }
    }
}
