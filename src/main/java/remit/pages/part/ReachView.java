package remit.pages.part;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.model.Party;
import remit.model.Reach;

/**
 * One way to reach somebody, as a page shows it.
 *
 * @param label an editor's word for it; null for none
 * @param text the number or address as people read it
 * @param href {@code tel:}, {@code mailto:} or an address; null where it cannot be a link
 * @param phone whether it is a telephone number, which an urgent topic shows first
 */
public record ReachView(
        @Nullable String label, String text, @Nullable String href, boolean phone) {

    private static final Pattern EXTENSION =
            Pattern.compile("(.*?)(?:ext(?:ension)?\\.?|x)\\s*([0-9]+)\\s*", Pattern.CASE_INSENSITIVE);

    /** All ways to reach a role or contact, in the order to try them. */
    public static List<ReachView> of(Here here, Party party) {
        return party.reach().stream().map(way -> of(here, way)).toList();
    }

    /**
     * The way to try first; null where there is none.
     *
     * @param urgent whether a telephone comes before all else
     */
    public static @Nullable ReachView first(List<ReachView> ways, boolean urgent) {
        return ways.stream()
                .filter(way -> urgent && way.phone())
                .findFirst()
                .orElse(ways.isEmpty() ? null : ways.get(0));
    }

    private static ReachView of(Here here, Reach way) {
        String value = way.value();
        String label = here.textOrNull(way.label());
        return switch (way.kind()) {
            case EMAIL -> new ReachView(label, value, "mailto:" + value, false);
            case PHONE -> new ReachView(label, value, telephone(value), true);
            case CHAT -> new ReachView(label, value, value.startsWith("http") ? value : null, false);
            case PAGE ->
                new ReachView(null, label == null ? here.words().say("reach.page") : label, here.to(value), false);
        };
    }

    /**
     * A telephone link for what people write, {@code +44 20 7946 0000}, {@code ext. 5555}; null where there is no
     * number to dial.
     */
    static @Nullable String telephone(String written) {
        Matcher extension = EXTENSION.matcher(written.toLowerCase(Locale.ROOT));
        String main = digits(extension.matches() ? extension.group(1) : written);
        String inner = extension.matches() ? extension.group(2) : "";
        if (main.isEmpty()) {
            return inner.isEmpty() ? null : "tel:" + inner;
        }
        return "tel:" + main + (inner.isEmpty() ? "" : ";ext=" + inner);
    }

    /** The digits of a number, its leading plus sign kept and the national zero in brackets left out. */
    private static String digits(String written) {
        boolean international = written.strip().startsWith("+");
        String plain = (international ? written.replace("(0)", "") : written).replaceAll("[^0-9]", "");
        return plain.isEmpty() ? "" : (international ? "+" : "") + plain;
    }
}
