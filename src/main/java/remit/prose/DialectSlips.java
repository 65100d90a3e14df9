package remit.prose;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import remit.problem.Hint;
import remit.problem.MarkdownHint;

/** Finds signs of other dialects of Markdown, of word processors and of HTML that have no effect here. */
final class DialectSlips {

    /** What a line may have before its first word. */
    private static final String START = "(?m)^[ \\t>]*";

    /** Signs with which the items of a list begin in a word processor. */
    private static final String BULLETS = "•◦▪▫■□●○‣⁃∙❖➢►·–—−";

    static final List<Slip> ALL = List.of(
            Slip.of("[!", START + "(\\[![A-Za-z]+\\])", found -> MarkdownHint.alert()),
            Slip.of("!!!", START + "!!![ \\t]+[A-Za-z]+.*$", found -> MarkdownHint.alert()),
            Slip.of("???", START + "\\?\\?\\?\\+?[ \\t]+[A-Za-z]+.*$", found -> MarkdownHint.alert()),
            Slip.of("##", START + "(#{2,6})([^\\s#][^\\n]*)$", DialectSlips::heading),
            Slip.of(":::", START + ":::+[^\\n]*$", found -> MarkdownHint.alert()),
            Slip.of("[", "(?i)" + START + "\\[toc\\][ \\t]*$", found -> MarkdownHint.delete()),
            Slip.of("{", "\\{%[^{}\\n]*%\\}|\\{\\{[^{}\\n]*\\}\\}", found -> MarkdownHint.delete()),
            Slip.of("{", "\\{(?:[#.][A-Za-z]|:[ #.A-Za-z])[^{}\\n]*\\}", found -> MarkdownHint.deleteAttributes()),
            Slip.of("<!--", "<!--", found -> MarkdownHint.closeComment()),
            new Slip(
                    Stream.of(BULLETS.split("")).toList(),
                    Pattern.compile(START + "([" + BULLETS + "])\\h+\\S[^\\n]*(?:\\n[ \\t>]*\\1\\h+\\S[^\\n]*)+")
                            ::matcher,
                    DialectSlips::list));

    private DialectSlips() {}

    /** The hint for a heading without a space behind its signs. */
    private static String heading(MatchResult found) {
        return Hint.write(found.group(1) + " " + found.group(2).strip());
    }

    /** The hint for lines that begin with the same sign and become one paragraph. */
    private static String list(MatchResult found) {
        return MarkdownHint.dashedLines(found.group(1));
    }
}
