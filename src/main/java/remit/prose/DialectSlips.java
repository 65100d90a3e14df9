package remit.prose;

import java.util.List;
import java.util.regex.MatchResult;
import remit.problem.MarkdownHint;

/** Signs of other dialects of Markdown, of word processors and of HTML that make nothing here. */
final class DialectSlips {

    /** What may stand before the first word of a line. */
    private static final String START = "(?m)^[ \\t>]*";

    static final List<Slip> ALL = List.of(
            Slip.of(START + "(\\[![A-Za-z]+\\])", found -> MarkdownHint.alert()),
            Slip.of(START + "(!!!|\\?\\?\\?\\+?)[ \\t]+[A-Za-z]+.*$", found -> MarkdownHint.alert()),
            Slip.of(START + ":::+[^\\n]*$", found -> MarkdownHint.alert()),
            Slip.of("(?i)" + START + "\\[toc\\][ \\t]*$", found -> MarkdownHint.delete()),
            Slip.of("\\{%[^{}\\n]*%\\}|\\{\\{[^{}\\n]*\\}\\}", found -> MarkdownHint.delete()),
            Slip.of("\\{(?:[#.][A-Za-z]|:[ #.A-Za-z])[^{}\\n]*\\}", found -> MarkdownHint.deleteAttributes()),
            Slip.of("<!--", found -> MarkdownHint.closeComment()),
            Slip.of(
                    START + "([•◦▪▫■□●○‣⁃∙❖➢►·–—−])\\h+\\S[^\\n]*(?:\\n[ \\t>]*\\1\\h+\\S[^\\n]*)+",
                    DialectSlips::list));

    private DialectSlips() {}

    /** Lines that begin with one sign, which make one paragraph. */
    private static String list(MatchResult found) {
        return MarkdownHint.dashedLines(found.group(1));
    }
}
