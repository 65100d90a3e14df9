package remit.prose;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that editors type when they mean markup, and that is not markup.
 *
 * @param signs of which a text must hold one; a text without them is not searched, since most texts hold none and
 *     searching all of them took an eighth of a build
 * @param finder returns the matcher that finds it in a text
 * @param hint what to write instead; null where the text found is fine
 */
record Slip(List<String> signs, Function<String, Matcher> finder, Function<MatchResult, @Nullable String> hint) {

    static Slip of(String sign, String pattern, Function<MatchResult, @Nullable String> hint) {
        return new Slip(List.of(sign), Pattern.compile(pattern)::matcher, hint);
    }

    boolean isPossibleIn(String text) {
        return signs.stream().anyMatch(text::contains);
    }
}
