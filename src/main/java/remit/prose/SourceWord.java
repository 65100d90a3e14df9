package remit.prose;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import remit.problem.Unicode;

/**
 * A word as it is written in a text: letters, digits and their marks.
 *
 * @param word the word with its entities replaced
 * @param start the place of its first character in the text, in UTF-16 units from 0
 * @param end the place after its last one
 */
record SourceWord(String word, int start, int end) {

    /** The length of the longest entity, with its signs. */
    private static final int ENTITY = 34;

    /** The words of a text, without those that are known to be markup. */
    static List<SourceWord> in(String text, SourceMarks marks) {
        List<SourceWord> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int length = point == '&' && !marks.isCode(at) ? entity(text, at) : Character.charCount(point);
            String entity =
                    point == '&' && length > 1 ? Parser.unescapeEntities(text.substring(at, at + length), true) : null;
            boolean inWord = !marks.isSyntax(at)
                    && (entity == null ? isPart(point) : entity.codePoints().allMatch(SourceWord::isPart));
            if (inWord) {
                start = word.isEmpty() ? at : start;
                end = at + length;
                if (entity == null) {
                    word.appendCodePoint(point);
                } else {
                    word.append(entity);
                }
            } else if (!marks.isGone(at) && !word.isEmpty()) {
                words.add(new SourceWord(word.toString(), start, end));
                word.setLength(0);
            }
            at += length;
        }
        if (!word.isEmpty()) {
            words.add(new SourceWord(word.toString(), start, end));
        }
        return words;
    }

    /** The words of a text that is shown. */
    static List<String> in(String shown) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < shown.length(); at += Character.charCount(shown.codePointAt(at))) {
            boolean part = isPart(shown.codePointAt(at));
            if (!part && start >= 0) {
                words.add(shown.substring(start, at));
            }
            start = !part ? -1 : start < 0 ? at : start;
        }
        if (start >= 0) {
            words.add(shown.substring(start));
        }
        return words;
    }

    /** Whether two texts have the same letters, digits and marks, in the same order. */
    static boolean sameLetters(String one, String other) {
        int at = letterFrom(one, 0);
        int there = letterFrom(other, 0);
        while (at < one.length() && there < other.length()) {
            int letter = one.codePointAt(at);
            if (letter != other.codePointAt(there)) {
                return false;
            }
            at = letterFrom(one, at + Character.charCount(letter));
            there = letterFrom(other, there + Character.charCount(letter));
        }
        return at == one.length() && there == other.length();
    }

    /** The place of the first letter, digit or mark from a place on; the length of the text where there is none. */
    private static int letterFrom(String text, int from) {
        int at = from;
        while (at < text.length() && !isPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int entity(String text, int start) {
        int end = text.substring(start, Math.min(text.length(), start + ENTITY)).indexOf(';') + start;
        if (end < start) {
            return 1;
        }
        String name = text.substring(start + 1, end);
        return name.matches("#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*") ? end + 1 - start : 1;
    }

    private static boolean isPart(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        int type = Unicode.type(point);
        return Unicode.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
