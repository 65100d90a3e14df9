package remit.chart;

/** How much room something takes, in pixels. */
public record Size(int width, int height) {

    /** With so much more room around it, both sides taken together. */
    public Size plus(Size around) {
        return new Size(width + around.width, height + around.height);
    }

    public Size atLeast(Size least) {
        return new Size(Math.max(width, least.width), Math.max(height, least.height));
    }

    public boolean fits(Size room) {
        return width <= room.width && height <= room.height;
    }

    /** How wide a sheet of A4 has to be, upright, to hold it. */
    int onPaper() {
        return Math.max(width, height * 7 / 10);
    }
}
