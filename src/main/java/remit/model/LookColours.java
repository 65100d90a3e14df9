package remit.model;

import java.util.List;

/** The colours of the theme that an organisation's colours must suit. */
public final class LookColours {

    /** What the theme has behind links on light pages: {@code --page}, {@code --band} and {@code --tint}. */
    public static final List<Colour> LIGHT = List.of(Colour.WHITE, Colour.of("f0f4f5"), Colour.of("e2eff2"));

    /** The same on dark pages. */
    public static final List<Colour> DARK = List.of(Colour.of("10171c"), Colour.of("18222a"), Colour.of("17313b"));

    /** The least contrast of words with what is behind them (WCAG 2.2, 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    /** The contrast of colours that are worked out, as far as those of the theme itself have it. */
    private static final double GOOD_CONTRAST = 7;

    /** How much black there is in the bar of a dark page. */
    private static final double DARKENED = 0.55;

    private LookColours() {}

    /** Returns the colour of links on dark pages that suits the accent: the accent itself, as much lighter as it must be. */
    public static Colour inDark(Colour accent) {
        return accent.towards(Colour.WHITE, GOOD_CONTRAST, DARK);
    }

    /** Returns the colour of the bar on dark pages, on which words are white. */
    public static Colour barInDark(Colour accent) {
        return accent.mixed(Colour.BLACK, DARKENED);
    }
}
