package remit.chart;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.properties.IProperty;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Hands one sketch to the layout library and reads the layout from it; used for one sketch only. */
final class Layers {

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /** The room between boxes of a row, into which their words may grow where a reader sets letters farther apart. */
    private static final double BETWEEN_BOXES = 28;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<ElkNode> boxes = new ArrayList<>();
    private final List<ElkEdge> lines = new ArrayList<>();

    /**
     * @param most how many boxes a row may have
     * @param ordered whether boxes keep the sketch's order; else they are arranged so that few lines cross
     */
    Layers(Sketch sketch, int most, boolean ordered) {
        set(CoreOptions.DIRECTION, Direction.DOWN);
        set(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        set(CoreOptions.RANDOM_SEED, 1);
        set(CoreOptions.PADDING, new ElkPadding(4));
        set(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.COFFMAN_GRAHAM);
        set(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, most);
        set(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        set(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
                ordered ? OrderingStrategy.PREFER_EDGES : OrderingStrategy.NONE);
        setSpacing();
        sketch.boxes().forEach(this::addBox);
        sketch.lines().forEach(this::addLine);
    }

    Layout layout() {
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return new Layout(
                new Size(whole(graph.getWidth()), whole(graph.getHeight())),
                boxes.stream().map(box -> point(box.getX(), box.getY())).toList(),
                lines.stream().map(Layers::route).toList());
    }

    private void setSpacing() {
        set(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        set(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
        set(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        set(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 20.0);
        set(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        set(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
    }

    private <T> void set(IProperty<T> option, T value) {
        graph.setProperty(option, value);
    }

    /** Adds a box. All lines into it end at one point, so that several lines do not look like several answers. */
    private void addBox(Size size) {
        ElkNode box = ElkGraphUtil.createNode(graph);
        box.setDimensions(size.width(), size.height());
        box.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        port(box, PortSide.NORTH);
        boxes.add(box);
    }

    private void addLine(Sketch.Line line) {
        ElkPort from = port(boxes.get(line.from()), PortSide.SOUTH);
        ElkPort to = boxes.get(line.to()).getPorts().get(0);
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        ElkLabel words = ElkGraphUtil.createLabel("words", edge);
        words.setDimensions(line.words().width(), line.words().height());
        words.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        words.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        lines.add(edge);
    }

    private static ElkPort port(ElkNode box, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(box);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        return port;
    }

    private static Layout.Route route(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> corners = new ArrayList<>();
        corners.add(point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> corners.add(point(bend.getX(), bend.getY())));
        corners.add(point(section.getEndX(), section.getEndY()));
        ElkLabel words = edge.getLabels().get(0);
        return new Layout.Route(corners, point(words.getX(), words.getY()));
    }

    private static Point point(double x, double y) {
        return new Point(whole(x), whole(y));
    }

    private static int whole(double pixels) {
        return (int) Math.round(pixels);
    }
}
