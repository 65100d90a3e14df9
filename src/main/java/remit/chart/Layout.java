package remit.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of everything in a drawing. Equal sketches have equal layouts, on every machine.
 *
 * @param size the size of the whole drawing
 * @param boxes the upper left corner of each, in the sketch's order
 * @param lines in the sketch's order
 */
public record Layout(Size size, List<Point> boxes, List<Route> lines) {

    public Layout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * The way of a line; each part of it is vertical or horizontal.
     *
     * @param corners its start, where it turns, and its end
     * @param words the upper left corner of the words on it
     */
    public record Route(List<Point> corners, Point words) {

        public Route {
            corners = List.copyOf(corners);
        }
    }

    /**
     * Lays boxes out in rows, from the top, so that every line leads down. The boxes keep the sketch's order if the
     * drawing then fits into the room; else they are also laid out in any order, and the smaller of the two drawings is
     * taken.
     *
     * @param room what it should fit into; it may come out larger
     */
    public static Layout of(Sketch sketch, Size room) {
        Layout ordered = new Layers(sketch, 4, true).layout();
        if (ordered.size.fits(room)) {
            return ordered;
        }
        Layout any = new Layers(sketch, 5, false).layout();
        return any.size.onPaper() < ordered.size.onPaper() ? any : ordered;
    }

    /** This layout with left and right exchanged, for scripts that are read from the right. */
    public Layout mirrored(Sketch sketch) {
        List<Point> turned = new ArrayList<>();
        for (int box = 0; box < boxes.size(); box++) {
            turned.add(mirrored(boxes.get(box), sketch.boxes().get(box).width()));
        }
        List<Route> routes = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            routes.add(
                    mirrored(lines.get(line), sketch.lines().get(line).words().width()));
        }
        return new Layout(size, turned, routes);
    }

    private Route mirrored(Route route, int words) {
        List<Point> corners =
                route.corners().stream().map(corner -> mirrored(corner, 0)).toList();
        return new Route(corners, mirrored(route.words(), words));
    }

    private Point mirrored(Point corner, int width) {
        return new Point(size.width() - corner.x() - width, corner.y());
    }
}
