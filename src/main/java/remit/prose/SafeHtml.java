package remit.prose;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * The raw HTML that is kept. The attributes {@code style}, {@code class} and {@code id} are not kept: the site's
 * security policy forbids the first, and only the layout may use the others. Headings are not kept, since levels and
 * ids are made for those of Markdown.
 */
final class SafeHtml {

    private static final String[] WITHIN_A_LINE = {
        "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rp",
        "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"
    };
    private static final String[] BLOCKS = {
        "blockquote",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul"
    };

    private static final SafeHtml LINE = new SafeHtml(safelist(WITHIN_A_LINE));
    private static final SafeHtml ALL = new SafeHtml(safelist(WITHIN_A_LINE).addTags(BLOCKS));

    /** What these attributes may hold; with any other value the attribute is dropped. */
    private static final Map<String, Pattern> VALUES = Map.ofEntries(
            value("colspan", "[1-9][0-9]{0,2}"),
            value("datetime", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
            value("dir", "ltr|rtl|auto"),
            value("height", "[0-9]{1,4}"),
            value("lang", "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}"),
            value("rowspan", "[1-9][0-9]{0,2}"),
            value("scope", "row|col|rowgroup|colgroup"),
            value("start", "[0-9]{1,6}"),
            value("value", "[0-9]{1,6}"),
            value("width", "[0-9]{1,4}"));

    private static final Set<String> LINKS = Set.of("href", "src");

    private final Safelist list;

    private SafeHtml(Safelist list) {
        this.list = list;
    }

    /** The list for a text of this kind; a value of one line may be shown where blocks are not allowed. */
    static SafeHtml of(TextKind kind) {
        return kind == TextKind.LINE ? LINE : ALL;
    }

    boolean keeps(Element element) {
        return list.isSafeTag(element.normalName());
    }

    /** Whether an attribute is kept, of an element that is kept. */
    boolean keeps(Element element, Attribute attribute) {
        Pattern values = VALUES.get(attribute.getKey());
        boolean fits = values == null || values.matcher(attribute.getValue()).matches();
        return fits && list.isSafeAttribute(element.normalName(), element, attribute);
    }

    /** Removes the tags of an element that is not kept, or from one that is kept the attributes that are not. */
    void clean(Element element, LinkAddresses addresses) {
        if (!keeps(element)) {
            element.unwrap();
            return;
        }
        for (Attribute attribute : element.attributes().asList()) {
            String value = keeps(element, attribute) ? shown(attribute, addresses) : null;
            if (value == null) {
                element.removeAttr(attribute.getKey());
            } else {
                element.attr(attribute.getKey(), value);
            }
        }
        if (element.nameIs("img") && !element.hasAttr("alt")) {
            element.attr("alt", "");
        }
    }

    private static @Nullable String shown(Attribute attribute, LinkAddresses addresses) {
        return LINKS.contains(attribute.getKey()) ? addresses.of(attribute.getValue()) : attribute.getValue();
    }

    private static Map.Entry<String, Pattern> value(String attribute, String pattern) {
        return Map.entry(attribute, Pattern.compile(pattern));
    }

    private static Safelist safelist(String... tags) {
        return new Safelist()
                .addTags(tags)
                .addAttributes(":all", "dir", "lang", "title")
                .addAttributes("a", "href")
                .addAttributes("img", "alt", "height", "src", "width")
                .addAttributes("del", "datetime")
                .addAttributes("ins", "datetime")
                .addAttributes("time", "datetime")
                .addAttributes("details", "open")
                .addAttributes("li", "value")
                .addAttributes("ol", "reversed", "start")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "abbr", "colspan", "rowspan", "scope");
    }
}
