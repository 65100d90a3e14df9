package remit.chart;

/** A place in a drawing, in pixels from its left and its top. */
public record Point(int x, int y) {}
