package remit.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Problem;

/** Words such as {@code w12y}, each of which is in a random text once, so that it can be found again. */
public final class TypedWords {

    private static final Pattern WORD = Pattern.compile("w[0-9]+y");

    /** Messages that say that the words at their place are not on the page. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "html-unknown",
            "html-attribute-dropped",
            "html-dropped",
            "words-missing",
            "words-unused",
            "empty-heading",
            "footnote-in-value");

    /**
     * Messages that say that all words are not on the page that follow their place, up to the end of what begins there.
     */
    private static final Set<String> NOT_SHOWN_FROM_HERE = Set.of("comment-open", "html-open", "html-element-dropped");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("(?m)(?:`{3,}|~{3,})[ \\t]*[A-Za-z0-9+#._-]+[ \\t]*$");

    private TypedWords() {}

    /** A text of words and signs, about half of each. */
    static String text(Random random, List<String> signs) {
        StringBuilder text = new StringBuilder();
        int pieces = 3 + random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextBoolean() ? "w" + i + "y" : signs.get(random.nextInt(signs.size())));
        }
        return text.toString();
    }

    public static List<String> in(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /**
     * The words of a text that are not shown although no message says so. Those of a closed comment and the language of
     * code do not count, since they are not meant to be seen.
     */
    static List<String> lost(String text, String shown, List<Problem> problems) {
        List<String> lost = new ArrayList<>();
        Set<String> seen = Set.copyOf(in(shown));
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int at = word.start();
            boolean reported = problems.stream().anyMatch(problem -> speaksOf(problem, text, at, word.group(), seen));
            if (!seen.contains(word.group())
                    && !reported
                    && !stands(COMMENT, text, at)
                    && !stands(LANGUAGE, text, at)) {
                lost.add(word.group());
            }
        }
        return lost;
    }

    private static boolean stands(Pattern pattern, String text, int at) {
        return pattern.matcher(text).results().anyMatch(found -> found.start() <= at && at < found.end());
    }

    private static boolean speaksOf(Problem problem, String text, int at, String word, Set<String> seen) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        boolean here =
                problem.position().line() <= line && line <= problem.position().endLine();
        if (problem.message().contains(word) || NOT_SHOWN.contains(problem.id()) && here) {
            return true;
        }
        int from = offset(text, problem.position().line(), problem.position().column());
        boolean allThatFollows = String.valueOf(problem.hint()).contains("all that follows");
        return NOT_SHOWN_FROM_HERE.contains(problem.id())
                && from <= at
                && (allThatFollows || in(text.substring(from, at)).stream().noneMatch(seen::contains));
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, Math.min(column - 1, text.codePointCount(start, text.length())));
    }
}
