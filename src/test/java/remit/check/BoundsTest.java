package remit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import remit.check.warn.ReviewDay;
import remit.problem.Ink;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.TextReport;
import remit.read.ContentReader;
import remit.read.Documents;

/** What is beyond a limit is an error with a place and a hint. */
class BoundsTest {

    private static final String ROLE = "roles/ranger.yaml";
    private static final String PAGE = "pages/park.md";

    /** A kind of input, a file, its text, and the id and place of the problem. */
    static Stream<Arguments> beyond() {
        String tooLong = "x".repeat(300_000);
        return Stream.of(
                Arguments.of(ROLE, "title: a" + " ".repeat(300_000) + "b\n", "line-too-long 1:1"),
                Arguments.of(ROLE, "title: R\nin-short: " + tooLong + "\n", "line-too-long 2:1"),
                Arguments.of("handbook.yaml", "title: P\nedition: " + "9".repeat(300_000) + "\n", "line-too-long 2:1"),
                Arguments.of(PAGE, "---\ntitle: P\n---\n" + "a" + " ".repeat(300_000) + "b\n", "line-too-long 4:1"),
                Arguments.of(ROLE, "title: R\nin-short: |\n" + "  word word\n".repeat(6_000), "text-too-long 2:11"),
                Arguments.of(ROLE, "title: R\nformerly:\n" + items(20_001, "  - x"), "list-too-long 20003:5"),
                Arguments.of(ROLE, "title: R\nformerly:\n" + items(501, "  - x"), "list-too-long 503:5"),
                Arguments.of(ROLE, "title: R\n" + entries(20_000), "list-too-long 20001:1"),
                Arguments.of(
                        "criteria.yaml",
                        "- group: All\n  criteria:\n" + items(501, "    - name: C\n      id: c"),
                        "list-too-long 1004:11"),
                Arguments.of(
                        "guides/way/guide.yaml",
                        "title: Way?\nin-short: W.\nquestions:\n" + questions(1_001, 2),
                        "list-too-long 5004:3"),
                Arguments.of(
                        "guides/way/guide.yaml",
                        "title: Way?\nin-short: W.\nquestions:\n" + questions(1, 201),
                        "list-too-long 207:9"),
                Arguments.of("topics.yaml", items(20_001, "- id: x"), "list-too-long 20001:3"),
                Arguments.of(
                        PAGE,
                        "---\ntitle: P\n---\n" + ("*_*_".repeat(10) + "\n").repeat(1_300),
                        "paragraph-too-long 4:1"),
                Arguments.of(
                        PAGE,
                        "---\ntitle: P\n---\n" + "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(9_000),
                        "paragraph-too-long 4:1"),
                Arguments.of(PAGE, "---\ntitle: P\n---\n" + "words\n\n".repeat(80_000), "markdown-too-large 4:1"),
                Arguments.of(
                        PAGE,
                        "---\ntitle: P\n---\n" + "[a](https://example.com)\n\n".repeat(10_001),
                        "too-many-links 20004:1"));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void whatIsBeyondALimitHasAPlaceAndAHint(String file, String text, String expected) {
        Problem problem = problems(Map.of(file, text)).sorted().stream()
                .filter(one -> one.id().equals(expected.split(" ")[0]))
                .findFirst()
                .orElseThrow();

        assertThat(problem.position().file()).isEqualTo(file);
        assertThat(problem.id() + " " + problem.position().place()).isEqualTo(expected);
        assertThat(problem.hint())
                .contains("at most")
                .containsPattern("[0-9]{3}")
                .doesNotContain("xxx");
        assertThat(problem.message()).hasSizeLessThan(100);
    }

    @Test
    void tooManyFilesAreOneProblemAtTheFirstThatIsNotRead() {
        Map<String, String> files = new HashMap<>();
        IntStream.range(0, InputLimits.FILES)
                .forEach(i -> files.put("roles/r%05d.yaml".formatted(i), "title: Role " + i + "\n"));

        assertThat(problems(files).sorted())
                .filteredOn(problem -> problem.id().equals("too-many-files"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.position().file()).startsWith("roles/r"))
                .satisfies(problem -> assertThat(problem.hint()).contains(String.valueOf(InputLimits.FILES)));
    }

    @Test
    void filesThatAreTooLargeTogetherAreOneProblemAndNoneIsRead() {
        String large = ("# " + "x".repeat(1_000) + "\n").repeat(5_000);
        int count = InputLimits.TEXT_MB * 1024 * 1024 / large.length() + 1;
        Map<String, String> files = new HashMap<>();
        IntStream.range(0, count).forEach(i -> files.put("roles/s%02d.yaml".formatted(i), large));

        assertThat(problems(files).sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.id()).isEqualTo("too-much-text"))
                .satisfies(problem ->
                        assertThat(problem.position().file()).isEqualTo("roles/s%02d.yaml".formatted(count - 1)))
                .satisfies(problem -> assertThat(problem.hint()).contains("at most 50 MB"));
    }

    @Test
    void signsOfMarkupThatAreTooManyTogetherAreOneProblemAndNamesTheFileWithMost() {
        String half = "---\ntitle: P\n---\n" + "**words** \n\n".repeat(InputLimits.MARKUP_SIGNS / 8);
        Map<String, String> files =
                Map.of("pages/a.md", half, "pages/b.md", "**b**" + half, "pages/c.md", "*c* of Markdown");

        assertThat(problems(files).sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.id()).isEqualTo("too-much-text"))
                .satisfies(problem -> assertThat(problem.position().file()).isEqualTo("pages/b.md"))
                .satisfies(problem -> assertThat(problem.hint())
                        .contains("at most 500000 of the signs * _ ~ ` [ ]", "pages/b.md has most"));
    }

    @Test
    void oldIdsThatAreTooManyTogetherHaveThePlaceOfTheFirstRecordBeyond() {
        int each = InputLimits.OLD_IDS;
        int count = InputLimits.ALL_OLD_IDS / each + 1;
        Map<String, String> files = new HashMap<>();
        IntStream.range(0, count)
                .forEach(i -> files.put(
                        "roles/s%02d.yaml".formatted(i), "title: R\nformerly:\n" + items(each, "  - s" + i + "-")));

        assertThat(problems(files).sorted())
                .filteredOn(problem -> problem.id().equals("too-many-old-ids"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.position().file() + ":"
                                + problem.position().place())
                        .isEqualTo("roles/s%02d.yaml:3:5".formatted(count - 1)))
                .satisfies(problem -> assertThat(problem.hint()).contains("at most 10000"));
    }

    @Test
    void aRunEndsAtAThousandErrorsWhateverStepFindsThem() {
        Map<String, IntFunction<String>> kinds = Map.of(
                "no YAML", i -> "title: [\n",
                "unknown keys", i -> "title: R\n" + entries(10),
                "unknown criteria", i -> "title: R\nvalues:\n" + entries(10).indent(2),
                "unknown roles", i -> "title: R\nbackup: nobody-" + i + "\n");
        kinds.forEach((kind, text) -> {
            Map<String, String> files = new HashMap<>();
            IntStream.range(0, 1_500).forEach(i -> files.put("roles/s%04d.yaml".formatted(i), text.apply(i)));
            Problems problems = Problems.limited();
            String report = report(files, problems);

            assertThat(problems.isFull()).as(kind).isTrue();
            assertThat(problems.errors()).as(kind).isBetween(InputLimits.ERRORS, InputLimits.GATHERED + 1_000);
            assertThat(report).as(kind).contains("and at least ").doesNotContain("s1499");
        });
    }

    @Test
    void whatFollowsACheckMayAddErrorsToAFullReport() {
        Map<String, String> files = new HashMap<>();
        IntStream.range(0, 1_500).forEach(i -> files.put("roles/s%04d.yaml".formatted(i), "title: [\n"));
        Problems problems = Problems.limited();
        report(files, problems);
        int errors = problems.errors();

        problems.add(Message.NO_ROLES.at(Position.startOf("later.yaml")));

        assertThat(problems.isFull()).isTrue();
        assertThat(problems.errors()).isEqualTo(errors + 1);
    }

    @Test
    void aHintShowsTheBeginningAndTheEndOfALongLineAndSaysToKeepTheRest() {
        Problem problem =
                problems(Map.of(ROLE, "title: R\nin-short: a: " + "w".repeat(40_000) + "\n")).sorted().stream()
                        .filter(one -> one.position().line() == 2)
                        .findFirst()
                        .orElseThrow();
        assertThat(problem.hint())
                .startsWith("write: in-short: \"a: www")
                .contains("www…www", "www\"\n", "keep that in the file as it is")
                .hasSizeLessThan(400);
    }

    @Test
    void aMessageQuotesNoMoreThanTheBeginningOfALongText() {
        Problem problem = problems(Map.of(ROLE, "title: R\nreviewed: " + "9".repeat(10_000) + "\n")).sorted().stream()
                .filter(one -> one.position().line() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(problem.message()).contains("999…").hasSizeLessThan(400);
    }

    private static Problems problems(Map<String, String> texts) {
        Problems problems = new Problems();
        report(texts, problems);
        return problems;
    }

    private static String report(Map<String, String> texts, Problems problems) {
        Map<String, String> all = new HashMap<>(Map.of(
                "handbook.yaml",
                "title: The park\norganisation: Example Park\nlanguage: en\n",
                "criteria.yaml",
                "- group: All\n  criteria:\n    - id: duties\n      name: Duties\n",
                ROLE,
                "title: Ranger\n"));
        all.putAll(texts);
        Documents documents = ContentReader.readNew(Path.of("none"), all, problems);
        ContentCheck.check(documents, false, ReviewDay.OF_EDITION, problems);
        return new TextReport("content", documents.lines(problems.files()), true, Ink.PLAIN).text(problems);
    }

    private static String questions(int count, int answers) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  q" + i + ":\n    ask: Is it " + i + "?\n    answers:\n"
                        + IntStream.range(0, answers)
                                .mapToObj(j -> "      - {id: a" + j + ", answer: A" + j + ", next: o}\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> "key" + i + ": x\n").collect(Collectors.joining());
    }

    private static String items(int count, String before) {
        return IntStream.range(0, count).mapToObj(i -> before + i + "\n").collect(Collectors.joining());
    }
}
