package remit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.check.warn.ReviewDay;
import remit.problem.Problems;
import remit.problem.TextReport;
import remit.read.ContentReader;
import remit.read.Documents;

/** Limits that only large content reaches: {@code TOO_MANY_PAIRS} and {@code RULES_TOO_LARGE}. */
class LargeContentTest {

    @TempDir
    Path folder;

    @BeforeEach
    void givenAHandbook() throws IOException {
        file("handbook.yaml", "title: The park\norganisation: Example Park\nlanguage: en\n");
        file("criteria.yaml", "- group: All\n  criteria:\n    - id: duties\n      name: Duties\n");
        file("roles/ranger.yaml", "title: Ranger\nvalues:\n  duties: Paths\n");
    }

    @Test
    void allPairsOfMoreThanAHundredRolesAreAnErrorThatSaysHowManyPages() throws IOException {
        file("handbook.yaml", "title: The park\norganisation: Example Park\nlanguage: en\npairs: all\n");
        for (int i = 1; i <= 100; i++) {
            file("roles/keeper-" + i + ".yaml", "title: Keeper " + i + "\nvalues:\n  duties: Gate " + i + "\n");
        }

        assertThat(report()).isEqualTo("""
                content/handbook.yaml:4:8: error: with 101 roles there would be 5050 pages of pairs
                    4 | pairs: all
                      |        ^^^
                   write: pairs: declared
                """);
    }

    @Test
    void rulesThatTieFarQuestionsTogetherAreReportedOnce() throws IOException {
        String questions = IntStream.range(0, 60).mapToObj("""
                          q%d:
                            ask: Is it so?
                            answers:
                              - {answer: It is, id: "yes"}
                              - {answer: It is not, id: "no"}
                        """::formatted).collect(Collectors.joining());
        String rules = IntStream.range(0, 30)
                .mapToObj(i -> "  - when: {q%d: yes, q%d: yes}\n    outcome: one\n".formatted(i, i + 30))
                .collect(Collectors.joining());
        file(
                "guides/large/guide.yaml",
                "title: Large\nquestions:\n" + questions
                        + "outcomes:\n  one:\n    title: One\n  two:\n    title: Two\nrules:\n" + rules
                        + "  - otherwise: two\n");

        assertThat(report())
                .startsWith("content/guides/large/guide.yaml:308:1: error: these rules depend on each other in too many"
                        + " ways to be proved\n")
                .containsOnlyOnce("error:")
                .contains("split the guide, ask fewer questions");
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String report() {
        Problems problems = new Problems();
        Documents documents = ContentReader.read(folder, problems);
        ContentCheck.check(documents, false, ReviewDay.OF_EDITION, problems);
        return new TextReport("content", documents.lines(problems.files())).text(problems.sorted());
    }
}
