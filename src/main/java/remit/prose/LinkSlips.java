package remit.prose;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.MarkdownHint;

/**
 * Finds links, pictures and footnotes with a slip: a blank in the address, a bracket that is not closed, no address.
 */
final class LinkSlips {

    private static final String OTHER = String.valueOf(FailedMarkup.OTHER);
    private static final String LABEL = "(!?)\\[([^\\[\\]\\n]*)\\]";

    private static final List<String> BRACKET = List.of("[");

    private static final Pattern WIKI = Pattern.compile("\\[\\[[^\\[\\]\\n]*\\]\\]");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]\\s" + OTHER + "]+\\]");
    private static final Pattern BROKEN = Pattern.compile(LABEL + "\\(([^()\\n" + OTHER + "]*)\\)");
    private static final Pattern APART = Pattern.compile(LABEL + "[ \\t]+\\(([^()\\s" + OTHER + "]+)\\)");
    private static final Pattern UNCLOSED = Pattern.compile(LABEL + "\\(([^\\s" + OTHER + "]+)");
    private static final Pattern REVERSED =
            Pattern.compile("\\(([^()\\n" + OTHER + "]+)\\)\\[([^\\[\\]\\s" + OTHER + "]+)\\]");
    private static final Pattern LABELLED = Pattern.compile("\\[([^\\[\\]\\n]+)\\]\\[[^\\[\\]\\n" + OTHER + "]*\\]");

    /** Text in brackets that looks like an address, and not like a remark. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:[a-z]+:|#|/|\\.\\.?/).*|.*[^\\s.]\\.[a-z][a-z0-9]{1,5}(?:[#?/].*)?|.*\\S/\\S.*");

    private static final Pattern TITLE = Pattern.compile("[ \\t]+[\"'“„].*");

    private final String text;
    private final TextKind kind;

    private LinkSlips(String text, TextKind kind) {
        this.text = text;
        this.kind = kind;
    }

    /**
     * @param text the text as it is typed
     */
    static List<Slip> in(String text, TextKind kind) {
        LinkSlips slips = new LinkSlips(text, kind);
        return List.of(
                slip(WIKI, found -> MarkdownHint.wikiLink()),
                slip(FOOTNOTE, slips::footnote),
                slip(BROKEN, slips::brokenAddress),
                slip(APART, slips::apart),
                slip(UNCLOSED, slips::unclosed),
                slip(REVERSED, LinkSlips::reversed),
                slip(LABELLED, found -> MarkdownHint.noSuchLabel()));
    }

    private static Slip slip(Pattern pattern, Function<MatchResult, @Nullable String> hint) {
        return new Slip(BRACKET, pattern::matcher, hint);
    }

    private String footnote(MatchResult found) {
        return kind == TextKind.DOCUMENT ? MarkdownHint.writeFootnote(found.group()) : MarkdownHint.noFootnote();
    }

    private @Nullable String brokenAddress(MatchResult found) {
        String address = TITLE.matcher(found.group(3))
                .replaceFirst("")
                .replaceAll("[<>]", "")
                .strip();
        if (!ADDRESS.matcher(address).matches()) {
            return null;
        }
        return Hint.write(label(found) + (address.contains(" ") ? "(<" + address + ">)" : "(" + address + ")"));
    }

    private @Nullable String apart(MatchResult found) {
        boolean shaped = ADDRESS.matcher(found.group(3)).matches();
        return shaped ? Hint.write(label(found) + "(" + found.group(3) + ")") : null;
    }

    private @Nullable String unclosed(MatchResult found) {
        String address = found.group(3).replaceAll("[.,;:!?)]+$", "");
        if (!ADDRESS.matcher(address).matches()) {
            return null;
        }
        return Hint.write(label(found) + (address.contains("(") ? "(<" + address + ">)" : "(" + address + ")"));
    }

    private static @Nullable String reversed(MatchResult found) {
        boolean shaped = ADDRESS.matcher(found.group(2)).matches();
        return shaped ? Hint.write("[" + found.group(1) + "](" + found.group(2) + ")") : null;
    }

    /** The label as it is typed, with its markup. */
    private String label(MatchResult found) {
        return text.substring(found.start(1), found.end(2) + 1);
    }
}
