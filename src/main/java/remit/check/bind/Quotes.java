package remit.check.bind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises quotation marks around a whole text, which word processors set and which YAML takes for a part of it. */
final class Quotes {

    private static final Pattern AROUND =
            Pattern.compile("(?s)[“”„‟«»‹›‘‚‛「『\"](?<words>[^“”„‟«»‹›「」『』\"]+)[“”‟«»‹›’‘」』\"]");

    private Quotes() {}

    /** Returns the text within the quotation marks; the text itself where it has none around it. */
    static String bare(String text) {
        Matcher around = AROUND.matcher(text.strip());
        return around.matches() ? around.group("words").strip() : text;
    }
}
