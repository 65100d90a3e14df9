package remit.prose;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;

/**
 * Warns of signs that were to be markup and are shown as they stand: links and pictures with a slip, stars that nothing
 * closes, signs of other dialects. Only what the parser took for words is looked at, so nothing within code, an address
 * or HTML is reported, and nothing behind a backslash.
 */
final class FailedMarkup {

    /** Stands for what is no word to the parser, or is a sign behind a backslash. */
    private static final char OTHER = '\uffff';

    private static final String LABEL = "(!?)\\[([^\\[\\]\\n]*)\\]";

    /** What looks like an address, and not like a remark in brackets. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:[a-z]+:|#|/|\\.\\.?/).*|.*[^\\s.]\\.[a-z][a-z0-9]{1,5}(?:[#?/].*)?|.*\\S/\\S.*");

    private static final Pattern TITLE = Pattern.compile("[ \\t]+[\"'“„].*");
    private static final Pattern CLOSING = Pattern.compile("[\\p{P}&&[^)\\]}»”’]]+$");

    /**
     * A kind of slip.
     *
     * @param hint what to write instead; null where this is no slip after all
     */
    private record Slip(Pattern pattern, Function<MatchResult, @Nullable String> hint) {}

    private final List<Slip> slips;

    private final String text;
    private final Places places;
    private final Problems problems;
    private final BitSet reported = new BitSet();

    private FailedMarkup(String text, Kind kind, Places places, Problems problems) {
        this.text = text;
        this.places = places;
        this.problems = problems;
        this.slips = List.of(
                slip("\\[\\[[^\\[\\]\\n]*\\]\\]", found -> Hint.wikiLink()),
                slip("\\[\\^[^\\[\\]\\s" + OTHER + "]+\\]", found -> footnote(found.group(), kind)),
                slip("(?m)^[ \\t>]*(\\[![A-Za-z]+\\])", found -> Hint.alert()),
                slip(LABEL + "\\(([^()\\n" + OTHER + "]*)\\)", this::brokenAddress),
                slip(LABEL + "[ \\t]+\\(([^()\\s" + OTHER + "]+)\\)", this::apart),
                slip(LABEL + "\\(([^\\s" + OTHER + "]+)", this::unclosed),
                slip("\\(([^()\\n" + OTHER + "]+)\\)\\[([^\\[\\]\\s" + OTHER + "]+)\\]", FailedMarkup::reversed),
                slip("\\[([^\\[\\]\\n]+)\\]\\[[^\\[\\]\\n" + OTHER + "]*\\]", found -> Hint.noSuchLabel()),
                slip("(?m)^[ \\t>]*(!!!|\\?\\?\\?\\+?)[ \\t]+[A-Za-z]+.*$", found -> Hint.alert()),
                slip("(?m)^[ \\t>]*:::+[^\\n]*$", found -> Hint.alert()),
                slip("(?mi)^[ \\t>]*\\[toc\\][ \\t]*$", found -> Hint.delete()),
                slip("\\{%[^{}\\n]*%\\}|\\{\\{[^{}\\n]*\\}\\}", found -> Hint.delete()),
                slip("\\{(?:[#.][A-Za-z]|:[ #.A-Za-z])[^{}\\n]*\\}", found -> Hint.deleteAttributes()),
                slip("(?<![*0-9])\\*\\*(?!\\*)([^*\\n]++)\\*\\*(?!\\*)", FailedMarkup::boldAside),
                slip("(?<![*0-9])\\*\\*(?![*\\s0-9])|(?<![*\\s0-9])\\*\\*(?![*0-9])", found -> Hint.closeBold()));
    }

    /** Looks at a text as it was handed to the parser. */
    static void report(String text, Kind kind, Node tree, Places places, Problems problems) {
        if (text.chars().anyMatch(sign -> "[{*:!?".indexOf(sign) >= 0)) {
            new FailedMarkup(text, kind, places, problems).report(shownAsWords(text, tree));
        }
    }

    private void report(String shown) {
        for (Slip slip : slips) {
            Matcher matcher = slip.pattern().matcher(shown);
            while (matcher.find()) {
                String hint = slip.hint().apply(matcher.toMatchResult());
                int next = reported.nextSetBit(matcher.start());
                if (hint != null && (next < 0 || next >= matcher.end())) {
                    reported.set(matcher.start(), matcher.end());
                    report(matcher.start(), matcher.end(), hint);
                }
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
                .hint(Hint.orAsText(hint, escaped(text.substring(start, end)))));
    }

    /** The sign that makes the rest words, with its backslash. */
    private static String escaped(String signs) {
        boolean link = signs.startsWith("![") || signs.startsWith("(");
        return signs.startsWith("**") ? "\\*\\*" : "\\" + (link ? '[' : signs.charAt(0));
    }

    /** The text with another sign in place of all that is not shown as it is typed. */
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
        return sign > ' ' && sign < 127 && !Character.isLetterOrDigit(sign);
    }

    private static Slip slip(String pattern, Function<MatchResult, @Nullable String> hint) {
        return new Slip(Pattern.compile(pattern), hint);
    }

    private static String footnote(String mark, Kind kind) {
        return kind == Kind.DOCUMENT ? Hint.writeFootnote(mark) : Hint.noFootnote();
    }

    private @Nullable String brokenAddress(MatchResult found) {
        String address = TITLE.matcher(found.group(3))
                .replaceFirst("")
                .replaceAll("[<>]", "")
                .strip();
        if (!ADDRESS.matcher(address).matches()) {
            return null;
        }
        return Hint.linkAs(label(found) + (address.contains(" ") ? "(<" + address + ">)" : "(" + address + ")"));
    }

    private @Nullable String apart(MatchResult found) {
        boolean shaped = ADDRESS.matcher(found.group(3)).matches();
        return shaped ? Hint.linkAs(label(found) + "(" + found.group(3) + ")") : null;
    }

    private @Nullable String unclosed(MatchResult found) {
        String address = found.group(3).replaceAll("[.,;:!?)]+$", "");
        if (!ADDRESS.matcher(address).matches()) {
            return null;
        }
        return Hint.linkAs(label(found) + (address.contains("(") ? "(<" + address + ">)" : "(" + address + ")"));
    }

    private static @Nullable String reversed(MatchResult found) {
        boolean shaped = ADDRESS.matcher(found.group(2)).matches();
        return shaped ? Hint.linkAs("[" + found.group(1) + "](" + found.group(2) + ")") : null;
    }

    /** As it is typed, with the markup in it. */
    private String label(MatchResult found) {
        return text.substring(found.start(1), found.end(2) + 1);
    }

    /** Stars with a blank inside, or with a sign inside and a letter outside: neither opens nor closes. */
    private static @Nullable String boldAside(MatchResult found) {
        String words = found.group(1).strip();
        if (words.isEmpty()) {
            return null;
        }
        if (found.group(1).startsWith(" ") != found.group(1).endsWith(" ")) {
            return Hint.closeBold();
        }
        Matcher signs = CLOSING.matcher(words);
        String behind = signs.find() && signs.start() > 0 ? words.substring(signs.start()) : "";
        String bold = words.substring(0, words.length() - behind.length());
        return bold.indexOf(OTHER) >= 0 ? Hint.closeBold() : Hint.bold("**" + bold + "**" + behind);
    }
}
