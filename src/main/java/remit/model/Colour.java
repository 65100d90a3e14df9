package remit.model;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * A colour of the sRGB space.
 *
 * @param red from 0 to 255, as are green and blue
 */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final int SIXTEEN = 16;
    private static final int STEPS = 100;

    /**
     * Returns the colour that a text names.
     *
     * @param digits six hexadecimal digits, after {@code #} or not
     */
    public static Colour of(String digits) {
        int all = Integer.parseInt(digits.replaceFirst("^#", ""), SIXTEEN);
        return new Colour(all >> 16 & 0xff, all >> 8 & 0xff, all & 0xff);
    }

    /** Returns the contrast with another colour as WCAG 2.2 defines it: from 1 to 21, the same in both directions. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Returns the least of the contrasts with some colours. */
    public double leastContrast(Iterable<Colour> others) {
        double least = Double.MAX_VALUE;
        for (Colour other : others) {
            least = Math.min(least, contrast(other));
        }
        return least;
    }

    /**
     * Returns the colour nearest to this one, on the way to another, that has at least a contrast with some colours; the
     * other colour where none on the way has it.
     */
    public Colour towards(Colour end, double contrast, Iterable<Colour> others) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mixed(end, (double) step / STEPS);
            if (mixed.leastContrast(others) >= contrast) {
                return mixed;
            }
        }
        return end;
    }

    /**
     * Returns the colour between this and another.
     *
     * @param share how much there is of the other, from 0 to 1
     */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private double luminance() {
        DoubleUnaryOperator linear = part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear.applyAsDouble(red / 255.0)
                + 0.7152 * linear.applyAsDouble(green / 255.0)
                + 0.0722 * linear.applyAsDouble(blue / 255.0);
    }

    /** Returns the colour as a style names it: {@code #7a1f5c}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
