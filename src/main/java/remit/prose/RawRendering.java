package remit.prose;

import java.util.Map;
import java.util.Set;

/** Writes raw HTML anew, tag by tag, with nothing in it but what the safe list keeps and links led to the page. */
final class RawRendering {

    private static final Set<String> WITHOUT_CONTENT = Set.of("br", "hr", "img", "wbr");

    private final SafeHtml safe;
    private final Addresses addresses;
    private final StringBuilder markup = new StringBuilder();

    private RawRendering(SafeHtml safe, Addresses addresses) {
        this.safe = safe;
        this.addresses = addresses;
    }

    /** The markup, whose tags need not be in balance: an element may open in one literal and close in another. */
    static String of(String literal, SafeHtml safe, Addresses addresses) {
        RawRendering rendering = new RawRendering(safe, addresses);
        RawHtml.pieces(literal).forEach(rendering::append);
        return rendering.markup.toString();
    }

    private void append(RawHtml.Piece piece) {
        if (piece instanceof RawHtml.Words words) {
            markup.append(words.html().replace("<", "&lt;"));
        } else if (piece instanceof RawHtml.Tag tag && safe.keeps(tag)) {
            append(tag);
        }
    }

    private void append(RawHtml.Tag tag) {
        if (tag.closing()) {
            markup.append(WITHOUT_CONTENT.contains(tag.name()) ? "" : "</" + tag.name() + ">");
            return;
        }
        Map<String, String> attributes = safe.kept(tag);
        if (tag.name().equals("img")) {
            attributes.putIfAbsent("alt", "");
        }
        markup.append('<').append(tag.name());
        attributes.forEach(this::append);
        markup.append('>');
    }

    private void append(String attribute, String value) {
        String shown = attribute.equals("href") || attribute.equals("src") ? addresses.of(value) : value;
        if (shown != null) {
            markup.append(' ').append(attribute).append("=\"");
            markup.append(Html.escaped(shown).markup()).append('"');
        }
    }
}
