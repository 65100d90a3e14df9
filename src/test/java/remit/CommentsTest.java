package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comments are in plain English: the simplest of the rules, which can be told by the words alone. */
class CommentsTest {

    private static final Path MAIN = Path.of("src/main/java/remit");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");

    /**
     * "An address that is no page" for "an address that is not a page", "a heading that is none", and "what stands
     * there" for "what is there". "There is no page", "there is none" and "stands for" are plain.
     */
    private static final Pattern RIDDLE = Pattern.compile(
            "(?<!\\b(?i:there) )\\b(?:is|are) (?:no [a-z]+|none\\b)|\\b(?:stands?|stood)\\b(?! for\\b)");

    @Test
    void aCommentHoldsNoRiddle() throws IOException {
        for (Path file : sources()) {
            String comments = String.join("\n", comments(Files.readString(file)));
            assertThat(RIDDLE.matcher(comments).results().map(MatchResult::group))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    /** The sources whose comments are held to the rules. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> comments(String source) {
        return COMMENT.matcher(source)
                .results()
                .map(comment -> comment.group().replaceAll("\\s*\\n\\s*\\*\\s*", " "))
                .toList();
    }
}
