package remit.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Cuts raw HTML as it stands in Markdown into tags and the text between them, each with its place, by CommonMark's own
 * grammar of a tag. What is no tag by that grammar is text. Never fails.
 */
final class RawHtml {

    private static final Pattern NAME = Pattern.compile("</?+([A-Za-z][A-Za-z0-9-]*+)");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s++([A-Za-z_:][\\w.:-]*+)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++)))?+");
    private static final Pattern END = Pattern.compile("\\s*+/?+>");
    /** What hides text: how it begins and how it ends. One that does not end hides the rest. */
    private static final Map<String, String> HIDING = hiding();

    /** Elements whose content is no words for a reader; they go with all that is in them. */
    private static final Set<String> SWALLOWS =
            Set.of("script", "style", "iframe", "noscript", "object", "svg", "math", "template", "textarea", "title");

    private final String html;
    private final List<Piece> pieces = new ArrayList<>();

    private RawHtml(String html) {
        this.html = html;
    }

    /** A part of raw HTML; its bounds are UTF-16 units in the literal, the end exclusive. */
    sealed interface Piece permits Words, Tag, Hidden {}

    /** Text between tags, entities as written. */
    record Words(String html) implements Piece {}

    /** A comment, declaration or instruction. */
    record Hidden(int from, int to, boolean comment) implements Piece {}

    /**
     * A tag.
     *
     * @param name in lower case
     * @param attributes by name in lower case, the first of equal ones; none for a closing tag
     */
    record Tag(String name, boolean closing, Map<String, Attribute> attributes, int from, int to) implements Piece {

        /** Goes with all that is in it when it is not kept. */
        boolean swallows() {
            return !closing && SWALLOWS.contains(name);
        }
    }

    /** An attribute: its value with entities undone, empty for none. */
    record Attribute(String value, int from, int to) {}

    static List<Piece> pieces(String html) {
        RawHtml cut = new RawHtml(html);
        cut.cut();
        return cut.pieces;
    }

    /** The text between the tags, entities as written. */
    static String words(String html) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces(html)) {
            words.append(piece instanceof Words text ? text.html() : " ");
        }
        return words.toString();
    }

    private void cut() {
        int done = 0;
        int open = html.indexOf('<');
        while (open >= 0) {
            Piece piece = pieceAt(open);
            if (piece != null) {
                addWords(done, open);
                pieces.add(piece);
                done = end(piece);
            }
            open = html.indexOf('<', Math.max(open + 1, done));
        }
        addWords(done, html.length());
    }

    private void addWords(int from, int to) {
        if (to > from) {
            pieces.add(new Words(html.substring(from, to)));
        }
    }

    /** What begins at this bracket; null where it is only text. */
    private @Nullable Piece pieceAt(int open) {
        for (Map.Entry<String, String> signs : HIDING.entrySet()) {
            if (html.startsWith(signs.getKey(), open)) {
                int end = html.indexOf(signs.getValue(), open + 2);
                int to = end < 0 ? html.length() : end + signs.getValue().length();
                return new Hidden(open, to, signs.getKey().equals("<!--"));
            }
        }
        return tagAt(open);
    }

    private @Nullable Tag tagAt(int open) {
        Matcher name = at(NAME, open);
        if (!name.lookingAt()) {
            return null;
        }
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        int to = name.end();
        for (Matcher found = at(ATTRIBUTE, to); found.lookingAt(); found = at(ATTRIBUTE, to)) {
            int from = found.start(1);
            attributes.putIfAbsent(lower(found.group(1)), new Attribute(value(found), from, found.end()));
            to = found.end();
        }
        Matcher end = at(END, to);
        boolean closing = html.charAt(open + 1) == '/';
        return end.lookingAt() ? new Tag(lower(name.group(1)), closing, attributes, open, end.end()) : null;
    }

    /** Where the next piece may begin: before the closing tag of an element that swallows what is in it. */
    private int end(Piece piece) {
        if (piece instanceof Hidden hidden) {
            return hidden.to();
        }
        Tag tag = (Tag) piece;
        return tag.swallows() ? closing(tag) : tag.to();
    }

    private int closing(Tag tag) {
        String sign = "</" + tag.name();
        for (int at = html.indexOf("</", tag.to()); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at, sign, 0, sign.length())) {
                return at;
            }
        }
        return html.length();
    }

    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(html).region(from, html.length());
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return Parser.unescapeEntities(attribute.group(group), true);
            }
        }
        return "";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> hiding() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("<!--", "-->");
        signs.put("<![CDATA[", "]]>");
        signs.put("<!", ">");
        signs.put("<?", "?>");
        return signs;
    }
}
