package remit.chart;

/** How much room something takes, in pixels. */
public record Size(int width, int height) {

    /** This size with more room around it: left and right count together, and so do top and bottom. */
    public Size plus(Size around) {
        return new Size(width + around.width, height + around.height);
    }

    public Size atLeast(Size least) {
        return new Size(Math.max(width, least.width), Math.max(height, least.height));
    }

    public boolean fits(Size room) {
        return width <= room.width && height <= room.height;
    }

    /** The width that an upright sheet in the proportions of A4 needs to hold this size. */
    int onPaper() {
        return Math.max(width, height * 7 / 10);
    }
}
