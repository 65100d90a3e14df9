package remit.data;

import remit.model.Colour;
import remit.model.Look;
import remit.model.LookColours;

/** The rules of the style of all pages that follow from a handbook's {@link Look}. */
public final class LookStyle {

    private LookStyle() {}

    /** Returns the rules, which follow those of the theme; an empty text where the look is that of the theme. */
    public static String of(Look look) {
        StringBuilder values = new StringBuilder();
        Colour accent = look.accent();
        if (accent != null) {
            Colour dark = look.accentInDark() == null ? LookColours.inDark(accent) : look.accentInDark();
            values.append(value("head", lightDark(accent, LookColours.barInDark(accent))));
            values.append(value("link", lightDark(accent, dark)));
        }
        if (look.font() != null) {
            values.append(value("sans", "\"" + look.font() + "\", system-ui, sans-serif"));
        }
        String root = values.isEmpty() ? "" : ":root { " + values.toString().strip() + " }\n";
        return root
                + (look.logo() == null
                        ? ""
                        : ".bar__logo { block-size: 2rem; inline-size: auto; max-inline-size: 12rem; margin-inline-end: .75rem;"
                                + " vertical-align: middle; }\n");
    }

    private static String value(String name, String value) {
        return "--" + name + ": " + value + "; ";
    }

    private static String lightDark(Colour light, Colour dark) {
        return "light-dark(" + light + ", " + dark + ")";
    }
}
