package remit.prose;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.Unicode;

/**
 * Warns of signs that were meant as markup and are shown as they are: links and pictures with a slip, stars that
 * nothing closes, signs of other dialects. Only what the parser took for words is checked, so nothing is reported
 * within code, an address or HTML, or after a backslash.
 */
final class FailedMarkup {

    /**
     * Takes the place of every character that the parser did not take for a word, and of a sign after a backslash. No
     * text holds it, since {@link Characters} replaces it.
     */
    static final char OTHER = '\0';

    private final String text;
    private final Places places;
    private final Problems problems;
    private final BitSet reported = new BitSet();

    private FailedMarkup(String text, Places places, Problems problems) {
        this.text = text;
        this.places = places;
        this.problems = problems;
    }

    /** Checks a text as it was given to the parser. */
    static void report(String text, TextKind kind, Node tree, Places places, Problems problems) {
        List<Slip> possible = Stream.of(DialectSlips.ALL, LinkSlips.in(text, kind), BoldSlips.ALL)
                .flatMap(List::stream)
                .filter(slip -> slip.isPossibleIn(text))
                .toList();
        if (!possible.isEmpty()) {
            FailedMarkup failed = new FailedMarkup(text, places, problems);
            String shown = shownAsWords(text, tree);
            possible.stream().filter(slip -> slip.isPossibleIn(shown)).forEach(slip -> failed.report(slip, shown));
        }
    }

    /** Reports one kind of slip; where another kind has reported signs already, they are not reported again. */
    private void report(Slip slip, String shown) {
        Matcher matcher = slip.finder().apply(shown);
        while (matcher.find()) {
            String hint = slip.hint().apply(matcher.toMatchResult());
            int next = reported.nextSetBit(matcher.start());
            if (hint != null && (next < 0 || next >= matcher.end())) {
                reported.set(matcher.start(), matcher.end());
                report(matcher.start(), matcher.end(), hint);
            }
        }
    }

    private void report(int from, int end, String hint) {
        int start = from;
        while (" \t>".indexOf(text.charAt(start)) >= 0 && start + 1 < end) {
            start++;
        }
        problems.add(Message.MARKUP_AS_TEXT
                .at(places.between(start, end), Quote.of(text, start, end))
                .hint(
                        isSign(text.charAt(start))
                                ? MarkdownHint.orAsText(hint, escaped(text.substring(start, end)))
                                : hint));
    }

    /** The signs with a backslash before the one that makes them markup, so that they are shown as words. */
    private static String escaped(String signs) {
        boolean link = signs.startsWith("![") || signs.startsWith("(");
        boolean bold = signs.startsWith("**") || signs.startsWith("__");
        return bold ? "\\*\\*".replace('*', signs.charAt(0)) : "\\" + (link ? '[' : signs.charAt(0));
    }

    /** The text with {@link #OTHER} in place of everything that is not shown as it is typed. */
    private static String shownAsWords(String text, Node tree) {
        BitSet words = new BitSet();
        Tree.each(tree, node -> {
            if (node instanceof Text) {
                for (SourceSpan span : node.getSourceSpans()) {
                    words.set(span.getInputIndex(), span.getInputIndex() + span.getLength());
                }
            }
        });
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '>' && !words.get(i);
            if (words.get(i) && text.charAt(i) == '\\' && i + 1 < text.length() && isSign(text.charAt(i + 1))) {
                shown.setCharAt(i, OTHER);
                i++;
                shown.setCharAt(i, OTHER);
            } else if (!words.get(i) && !blank) {
                shown.setCharAt(i, OTHER);
            }
        }
        return shown.toString();
    }

    private static boolean isSign(char sign) {
        return sign > ' ' && sign < 127 && !Unicode.isLetterOrDigit(sign);
    }
}
