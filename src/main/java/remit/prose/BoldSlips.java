package remit.prose;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import remit.problem.MarkdownHint;
import remit.problem.UnicodePattern;

/** Finds stars and underscores that were meant to make words bold and do not. */
final class BoldSlips {

    private static final String WORD = "\\p{L}\\p{N}";

    /**
     * Signs that end a sentence. Closing brackets and quotation marks are not among them, since they may be within the
     * stars.
     */
    private static final UnicodePattern CLOSING = UnicodePattern.of("[\\p{P}&&[^)\\]}»”’]]+$");

    private static final UnicodePattern UNDERSCORES =
            UnicodePattern.of("(?<![_" + WORD + "])__(?![_\\s])|(?<![_\\s])__(?![_" + WORD + "])");

    static final List<Slip> ALL = List.of(
            Slip.of("**", "(?<![*0-9])\\*\\*(?!\\*)([^*\\n]++)\\*\\*(?!\\*)", BoldSlips::boldAside),
            Slip.of(
                    "**",
                    "(?<![*0-9])\\*\\*(?![*\\s0-9])|(?<![*\\s0-9])\\*\\*(?![*0-9])",
                    found -> MarkdownHint.closeBold()),
            new Slip(List.of("__"), UNDERSCORES::matcher, found -> MarkdownHint.closeBold()));

    private BoldSlips() {}

    /**
     * The hint for stars with a blank inside, or with a sign inside and a letter outside; such stars neither open nor
     * close bold words.
     */
    private static @Nullable String boldAside(MatchResult found) {
        String words = found.group(1).strip();
        if (words.isEmpty()) {
            return null;
        }
        if (found.group(1).startsWith(" ") != found.group(1).endsWith(" ")) {
            return MarkdownHint.closeBold();
        }
        Matcher signs = CLOSING.matcher(words);
        String behind = signs.find() && signs.start() > 0 ? words.substring(signs.start()) : "";
        String bold = words.substring(0, words.length() - behind.length());
        return bold.indexOf(FailedMarkup.OTHER) >= 0
                ? MarkdownHint.closeBold()
                : MarkdownHint.bold("**" + bold + "**" + behind);
    }
}
