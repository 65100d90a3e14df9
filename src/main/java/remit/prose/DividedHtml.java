package remit.prose;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The markup of a text that is divided between two of its paragraphs or entries of a list. Both parts are valid markup,
 * and together they show the whole text.
 */
public record DividedHtml(Html beginning, Html rest) {

    /**
     * A piece of the text behind which it can be divided.
     *
     * @param list the list that it is an entry of; null for a whole block
     * @param number from 1; which entry of the list it is
     */
    private record Piece(Element part, @Nullable Element list, int number) {

        private int end() {
            return part.endSourceRange().endPos();
        }

        /** Whether the text ends a list when it ends behind this piece. */
        private boolean endsList() {
            return list == null || list.children().size() == number;
        }
    }

    /**
     * Divides a text so that its beginning has at most as many lines as wanted. Null where the text cannot be divided so:
     * it is one block, or begins with a longer one.
     *
     * @param lines how many lines the beginning should have at most
     * @param perLine how many signs a line holds
     */
    public static @Nullable DividedHtml of(Html html, int lines, int perLine) {
        List<Piece> pieces = pieces(html.markup());
        int taken = 0;
        int used = 0;
        while (taken < pieces.size() && used + lines(pieces.get(taken).part(), perLine) <= lines) {
            used += lines(pieces.get(taken).part(), perLine);
            taken++;
        }
        return taken == 0 || taken == pieces.size() ? null : at(pieces.get(taken - 1), html.markup());
    }

    /**
     * Returns how many lines a text has.
     *
     * @param perLine how many signs a line holds
     */
    public static int lines(Html html, int perLine) {
        if (html.markup().indexOf('<') < 0) {
            return lines(html.markup(), perLine);
        }
        List<Piece> pieces = pieces(html.markup());
        return pieces.isEmpty()
                ? lines(Parser.parseBodyFragment(html.markup(), "").text(), perLine)
                : pieces.stream()
                        .mapToInt(piece -> lines(piece.part(), perLine))
                        .sum();
    }

    /** Returns the blocks of a text, of its lists the entries; empty for a text in one line. */
    private static List<Piece> pieces(String markup) {
        List<Piece> pieces = new ArrayList<>();
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        for (Node node : parser.parseFragmentInput(markup, new Element("body"), "")) {
            if (!(node instanceof Element block)) {
                continue;
            }
            if (!block.isBlock() || !block.endSourceRange().isTracked()) {
                return List.of();
            }
            boolean list = block.tagName().equals("ul") || block.tagName().equals("ol");
            if (list) {
                List<Element> entries = block.children();
                for (int i = 0; i < entries.size(); i++) {
                    pieces.add(new Piece(entries.get(i), block, i + 1));
                }
            } else {
                pieces.add(new Piece(block, null, 1));
            }
        }
        return pieces;
    }

    private static DividedHtml at(Piece last, String markup) {
        Element list = last.list();
        if (list == null || last.endsList()) {
            int end = list == null ? last.end() : list.endSourceRange().endPos();
            return new DividedHtml(new Html(markup.substring(0, end)), new Html(markup.substring(end)));
        }
        String close = "</" + list.tagName() + ">";
        return new DividedHtml(
                new Html(markup.substring(0, last.end()) + close),
                new Html(opening(list, last.number(), markup) + markup.substring(last.end())));
    }

    /** Returns the tag that begins the second part of a list; a numbered one goes on counting. */
    private static String opening(Element list, int entries, String markup) {
        if (list.tagName().equals("ol")) {
            String start = list.attr("start");
            int first = start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
            return "<ol start=\"" + (first + entries) + "\">";
        }
        return markup.substring(
                list.sourceRange().startPos(), list.sourceRange().endPos());
    }

    private static int lines(Element block, int perLine) {
        int breaks = block.select("li, tr, br, p + p").size();
        return Math.max(lines(block.text(), perLine), breaks);
    }

    /** Words are put into lines as a browser does: whole where they fit, and cut only where one alone is longer than a line. */
    private static int lines(String text, int perLine) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("\\s+")) {
            int length = width(word);
            boolean fits = used == 0 || used + 1 + length <= perLine;
            lines += fits ? 0 : 1;
            used = fits && used > 0 ? used + 1 + length : length;
            lines += Math.max(0, used - 1) / perLine;
            used = used > perLine ? (used - 1) % perLine + 1 : used;
        }
        return lines;
    }

    /** Returns how many signs wide a word is; a Chinese, Japanese or Korean sign is as wide as two. */
    private static int width(String word) {
        return word.codePoints().map(sign -> isWide(sign) ? 2 : 1).sum();
    }

    /** The blocks of these scripts, so that every JDK says the same of signs that are newer than it. */
    private static boolean isWide(int sign) {
        return sign >= 0x1100 && sign < 0x1160
                || sign >= 0x2E80 && sign < 0xA4D0
                || sign >= 0xAC00 && sign < 0xD7A4
                || sign >= 0xF900 && sign < 0xFB00
                || sign >= 0xFF00 && sign < 0xFF61
                || sign >= 0x20000 && sign < 0x40000;
    }
}
