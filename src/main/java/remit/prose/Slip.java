package remit.prose;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that editors type when they mean markup, and that is not markup.
 *
 * @param hint what to write instead; null where the text found is fine
 */
record Slip(Pattern pattern, Function<MatchResult, @Nullable String> hint) {

    static Slip of(String pattern, Function<MatchResult, @Nullable String> hint) {
        return new Slip(Pattern.compile(pattern), hint);
    }
}
