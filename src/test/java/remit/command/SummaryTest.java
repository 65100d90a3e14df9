package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.publish.Publisher.Result;
import remit.publish.SiteDifference;

@Isolated("It changes the default locale")
class SummaryTest {

    private static final Duration TOOK = Duration.ofMillis(812);
    private static final Path SITE = Path.of("site");

    private final Problems problems = new Problems();

    @Test
    void buildSaysWhatChangedAndWhereToOpenIt() {
        assertThat(Summary.built(84, result(0, 3, 1, 80), problems, TOOK, SITE))
                .isEqualTo("Built 84 pages (3 files changed, 1 removed) with no problems in 0.8 s: open "
                        + Path.of("site", "index.html"));
    }

    @Test
    void firstBuildHasNewFiles() {
        assertThat(Summary.built(1, result(1, 0, 0, 0), problems, TOOK, SITE))
                .startsWith("Built 1 page (1 file new) with no problems");
    }

    @Test
    void buildThatChangesNothingSaysSo() {
        givenWarning();
        assertThat(Summary.built(2, result(0, 0, 0, 9), problems, TOOK, SITE))
                .startsWith("Built 2 pages (no file changed) with 1 warning in");
    }

    @Test
    void refusedBuildCountsErrorsAndWarnings() {
        givenError("a.yaml");
        givenError("b.yaml");
        givenWarning();
        assertThat(Summary.refused(problems, TOOK))
                .isEqualTo("Nothing was published: 2 errors and 1 warning in 0.8 s.");
    }

    @Test
    void strictIsNamedWhereWarningsAloneStopTheBuild() {
        givenWarning();
        assertThat(Summary.refused(problems, TOOK))
                .isEqualTo("Nothing was published: 1 warning in 0.8 s (--strict lets warnings fail).");
    }

    @Test
    void checkNamesTheFolder() {
        assertThat(Summary.checked(Path.of("content"), problems, TOOK))
                .isEqualTo("Checked content: no problems in 0.8 s.");
    }

    @Test
    void secondsHaveAPointInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Summary.checked(Path.of("content"), problems, TOOK)).contains("0.8 s");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void exitCodeIsOneForErrorsAndForWarningsOnlyWhenStrict() {
        assertThat(ExitCode.of(problems, true)).isEqualTo(0);
        givenWarning();
        assertThat(ExitCode.of(problems, false)).isEqualTo(0);
        assertThat(ExitCode.of(problems, true)).isEqualTo(1);
        givenError("a.yaml");
        assertThat(ExitCode.of(problems, false)).isEqualTo(1);
    }

    @Test
    void problemsThatFollowFromAnotherAreCounted() {
        Problem cause = Message.FILE_EMPTY.at(Position.startOf("a.yaml"));
        problems.addFollowing(cause, List.of(Message.FILE_EMPTY.at(Position.startOf("b.yaml"))));
        assertThat(Summary.problems(problems)).isEqualTo("2 errors (1 of which follows from another)");
    }

    private void givenError(String file) {
        problems.add(Message.FILE_EMPTY.at(Position.startOf(file)));
    }

    private void givenWarning() {
        problems.add(Message.UNEXPECTED_FILE.at(Position.startOf("odd.yaml")));
    }

    @Test
    void lostAddressesAreNamed() {
        assertThat(Summary.gone(List.of())).isEmpty();
        assertThat(Summary.gone(List.of("a.html", "b.html")))
                .isEqualTo("\nGone, with nothing that leads on from there: a.html, b.html"
                        + "\nIf something has a new id, write the old one under its 'formerly'.");
        assertThat(Summary.gone(List.of("a", "b", "c", "d", "e", "f"))).contains("a, b, c, d, e and 1 more\n");
    }

    private static Result result(int added, int changed, int removed, int unchanged) {
        SiteDifference difference = new SiteDifference(addresses(added), addresses(changed), addresses(removed));
        return new Result(difference, unchanged);
    }

    private static List<String> addresses(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + ".html").toList();
    }
}
