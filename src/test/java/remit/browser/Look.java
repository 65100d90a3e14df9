package remit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;

/**
 * How a page is looked at.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 */
record Look(int width, int height, ColorScheme theme, Mode mode, Letters letters) {

    enum Mode {
        SCREEN,
        /** A screen whose reader has spaced text out, as far as WCAG 1.4.12 says. */
        SPACED_TEXT,
        PRINT,
        REDUCED_MOTION,
        FORCED_COLOURS
    }

    static final Look WIDE = screen(1280);
    static final Look PHONE = screen(360);
    static final Look NARROWEST = screen(320);
    static final Look TABLET = screen(768);

    /** The narrowest window in which nothing may be lost: 1280 pixels at a zoom of 400 %. */
    static final Look ZOOMED = new Look(320, 256, ColorScheme.LIGHT, Mode.SCREEN, Letters.NARROW);

    /** The two themes on a desk and in a hand. */
    static final List<Look> FOUR = List.of(WIDE, WIDE.dark(), PHONE, PHONE.dark());

    /** A sheet of A4 between its margins, as the style sets them: upright and on its side. */
    static final Look UPRIGHT = paper(680);

    static final Look ON_ITS_SIDE = paper(1069);

    static Look screen(int width) {
        return new Look(width, 800, ColorScheme.LIGHT, Mode.SCREEN, Letters.NARROW);
    }

    private static Look paper(int width) {
        return new Look(width, 800, ColorScheme.LIGHT, Mode.PRINT, Letters.NARROW);
    }

    Look dark() {
        return new Look(width, height, ColorScheme.DARK, mode, letters);
    }

    Look height(int other) {
        return new Look(width, other, theme, mode, letters);
    }

    Look in(Mode other) {
        return new Look(width, height, theme, other, letters);
    }

    Look in(Letters other) {
        return new Look(width, height, theme, mode, other);
    }

    /** Whether the window is as large as in another look. */
    boolean sizedAs(Look other) {
        return width == other.width && height == other.height;
    }

    /** Whether a window is told the same in another look: {@link #media} is the same. */
    boolean toldAs(Look other) {
        return theme == other.theme && told() == other.told();
    }

    private Mode told() {
        return mode == Mode.SPACED_TEXT ? Mode.SCREEN : mode;
    }

    /** What a window is told, so that pages look so; the rest is {@link #style}. */
    Page.EmulateMediaOptions media() {
        return new Page.EmulateMediaOptions()
                .setColorScheme(theme)
                .setMedia(mode == Mode.PRINT ? Media.PRINT : Media.SCREEN)
                .setReducedMotion(mode == Mode.REDUCED_MOTION ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setForcedColors(mode == Mode.FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE);
    }

    /**
     * What an open page is told for the letters, and for text spaced out as WCAG 1.4.12 says, to the letter. The faint shade
     * at the edges of a box is taken away: before it axe cannot tell the colour behind a text, and says nothing.
     */
    String style() {
        String plain = ".box { background-image: none !important }\n";
        String spaced = """
                * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-block-end: 2em !important }
                """;
        return plain + letters.style() + (mode == Mode.SPACED_TEXT ? spaced : "");
    }

    /** The theme in words; paper and forced colours have none of ours. */
    String colours() {
        return mode == Mode.SCREEN ? words(theme) : words(mode);
    }

    @Override
    public String toString() {
        String window = height == 800 ? width + " px" : width + " x " + height + " px";
        return window + ", " + colours() + ", " + words(letters) + " letters";
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
