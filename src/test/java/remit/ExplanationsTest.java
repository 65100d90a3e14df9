package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import remit.problem.Explanation;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;

/** Each kind of problem is explained, and the examples are what they are said to be. {@code -Daccept} writes what Remit says. */
class ExplanationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/remit/problem");

    /** An id that is a promise, one in each line. */
    private static final Path IDS = Path.of("src/test/resources/explained/ids.txt");

    private static final Path LIST = Path.of("src/docs/problems.md");

    private static final int LONGEST = 110;

    /** Problems that a few lines of text cannot show: of odd bytes, links, rights and sizes, or of another day. */
    private static final Set<Message> WITHOUT_EXAMPLES = EnumSet.of(
            Message.ALIASES,
            Message.CONTROL_CHARACTER,
            Message.FILE_TOO_LARGE,
            Message.FILE_UNREADABLE,
            Message.LINE_TOO_LONG,
            Message.LINK_DANGLING,
            Message.LINK_LEAVES_CONTENT,
            Message.LINK_LOOP,
            Message.LIST_TOO_LONG,
            Message.MARKDOWN_TOO_LARGE,
            Message.NAME_UNREADABLE,
            Message.NOT_ORDINARY,
            Message.NOT_UTF_8,
            Message.OVERDUE_PAST_GRACE,
            Message.PARAGRAPH_TOO_LONG,
            Message.RULES_TOO_LARGE,
            Message.TEXT_TOO_LONG,
            Message.TOO_DEEP,
            Message.TOO_MANY_FILES,
            Message.TOO_MANY_OLD_IDS,
            Message.TOO_MUCH_TEXT,
            Message.TOO_MANY_LINKS,
            Message.TOO_MANY_PAIRS);

    @TempDir
    Path folder;

    static Set<Message> withExamples() {
        return EnumSet.complementOf(EnumSet.copyOf(WITHOUT_EXAMPLES));
    }

    /** Programs rely on ids. To add one, add its line; never take a line out. */
    @Test
    void anIdNeverChangesOrVanishes() throws IOException {
        assertThat(Stream.of(Message.values()).map(Message::id))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(IDS));
    }

    @Test
    void everyExplanationIsOfAKindOfProblem() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Message.values())
                            .map(message -> message.id() + ".md")
                            .toList());
        }
    }

    @Test
    void theListOfAllKindsIsCurrent() throws IOException {
        assertCurrent(LIST, list());
    }

    @Test
    void thePagesOfOurOwnHandbookAreCurrent() throws IOException {
        for (Map.Entry<Path, String> page : MessagePages.all().entrySet()) {
            assertCurrent(page.getKey(), page.getValue());
        }
    }

    private static void assertCurrent(Path file, String text) throws IOException {
        if (System.getProperty("accept") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("run mvn test -Dtest=ExplanationsTest -Daccept")
                .isEqualTo(text);
    }

    private static String list() {
        String folder = "../" + Path.of("src").relativize(FOLDER).toString().replace('\\', '/') + "/";
        String rows = MessagePages.sorted()
                .map(message -> MessagePages.row(message, folder + message.id() + ".md"))
                .collect(Collectors.joining());
        return """
                # All kinds of problem

                What can be wrong with content, by the ids that reports name. Each id leads to its explanation: why it
                matters, a wrong example, what Remit says about it, and a right one. `remit explain unknown-key` prints the
                same. An error stops a build before anything is written; a warning does so only with `--strict`.

                | id | stops a build | what is wrong |
                |---|---|---|
                """ + rows;
    }

    @ParameterizedTest
    @EnumSource
    void anExplanationSaysWhatIsWrongAndWhy(Message message) {
        Explanation explanation = Explanation.of(message);
        assertThat(explanation.text()).startsWith("# " + message.id() + "\n\n").endsWith("\n");
        assertThat(explanation.what()).endsWith(".").hasSizeLessThan(LONGEST).doesNotContain("`");
        assertThat(explanation.why())
                .endsWith(".")
                .hasSizeGreaterThan(explanation.what().length() / 2);
        assertThat(new ExplainedProblem(message).hasPartOfExamples()).isEqualTo(!WITHOUT_EXAMPLES.contains(message));
    }

    @ParameterizedTest
    @MethodSource("withExamples")
    void theWrongExampleHasThisProblemAndTheRightOneNone(Message message) throws IOException {
        ExplainedProblem explained = new ExplainedProblem(message);
        assertThat(explained.hasExamples()).isTrue();
        Checked wrong = explained.wrong(folder);
        List<Problems.Group> groups = wrong.problems().groups();
        String report = ExplainedProblem.report(wrong);
        assertThat(groups).as(report).hasSize(1);
        assertThat(wrong.problems().sorted()).as(report).extracting(Problem::id).contains(message.id());
        if (System.getProperty("accept") != null) {
            explained.accept(report);
        } else {
            assertThat(explained.says())
                    .as("run mvn test -Dtest=ExplanationsTest -Daccept, and look at the difference")
                    .isEqualTo(report);
        }
        Checked right = explained.right(folder);
        assertThat(right.problems().sorted()).as(ExplainedProblem.report(right)).isEmpty();
    }
}
