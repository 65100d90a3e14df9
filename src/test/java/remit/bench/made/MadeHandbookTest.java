package remit.bench.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.Checked;
import remit.Generator;
import remit.problem.TextReport;

/** What the benchmark builds is a handbook without a problem, not even a warning. */
class MadeHandbookTest {

    @TempDir
    Path folder;

    @Test
    void handbookOfRolesHasNoProblems() {
        RemitContent.write(new MadeHandbook(1, 30), folder);

        assertThat(report()).isEmpty();
    }

    @Test
    void handbookOfGuidesHasNoProblems() {
        RemitContent.writeGuides(1, folder);

        assertThat(report()).isEmpty();
    }

    @Test
    void aThingIsTheSameInHandbooksOfAnySize() {
        assertThat(new MadeHandbook(1, 30).role(7)).isEqualTo(new MadeHandbook(1, 10).role(7));
        assertThat(new MadeHandbook(2, 30).role(7)).isNotEqualTo(new MadeHandbook(1, 30).role(7));
    }

    @Test
    void noTwoNumbersHaveTheSameWord() {
        assertThat(IntStream.range(0, 50_000).mapToObj(MadeWords::word)).doesNotHaveDuplicates();
    }

    private String report() {
        Checked checked = new Generator(new Generator.Options(folder, null, false)).check();
        return new TextReport("content", checked.lines())
                .text(checked.problems().sorted());
    }
}
