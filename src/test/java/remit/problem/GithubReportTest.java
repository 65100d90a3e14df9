package remit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The commands by which GitHub Actions marks the lines of a change. */
class GithubReportTest {

    private final Problems problems = new Problems();

    @Test
    void aProblemIsOneLineWithItsPlaceItsIdAndItsHint() {
        problems.add(Message.UNKNOWN_KEY
                .at(Position.inLine("roles/ranger.yaml", 2, 1, 7), "in-shrt", "a role")
                .hint("did you mean 'in-short'?\na role may have: title, in-short"));
        assertThat(report())
                .isEqualTo("::error file=content/roles/ranger.yaml,line=2,endLine=2,col=1,endColumn=7,"
                        + "title=unknown-key::unknown key 'in-shrt' in a role"
                        + "%0Adid you mean 'in-short'?%0Aa role may have: title, in-short\n");
    }

    @Test
    void signsThatWouldEndAPartAreEscaped() {
        problems.add(Message.NO_VALUE
                .at(Position.startOf("assets/50%, a:b.yaml"), "50 %\r\n::error::x")
                .hint("a: b, c"));
        assertThat(report())
                .startsWith("::error file=content/assets/50%25%2C a%3Ab.yaml,line=1,")
                .endsWith("::50 %25%0D%0A::error::x has no value%0Aa: b, c\n")
                .hasLineCount(1);
    }

    @Test
    void columnsAreGivenWithinOneLineAlone() {
        problems.add(Message.NO_VALUE.at(new Position("topics.yaml", 2, 3, 4, 1), "x"));
        assertThat(report()).contains(",line=2,endLine=4,title=").doesNotContain("col");
    }

    @Test
    void anEmptyStretchEndsWhereItBegins() {
        problems.add(Message.NO_VALUE.at(Position.inLine("topics.yaml", 2, 3, 0), "x"));
        assertThat(report()).contains(",col=3,endColumn=3,");
    }

    @Test
    void causesComeBeforeWhatFollowsAndTheRestIsCounted() {
        problems.addFollowing(
                Message.RECORD_GONE.at(Position.startOf("z.yaml"), "role", "ranger", 12),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(line -> Message.DANGLING.at(Position.inLine("a.yaml", line, 1, 2), "role", "ranger"))
                        .toList());
        IntStream.rangeClosed(1, 11)
                .forEach(line -> problems.add(Message.UNCITED.at(Position.inLine("b.yaml", line, 1, 1), "s")));
        List<String> commands = report().lines().toList();
        assertThat(commands).hasSize(21);
        assertThat(commands.get(0)).startsWith("::error file=content/z.yaml,");
        assertThat(commands.subList(1, 10)).allMatch(command -> command.startsWith("::error file=content/a.yaml,"));
        assertThat(commands.subList(10, 20)).allMatch(command -> command.startsWith("::warning file=content/b.yaml,"));
        assertThat(commands.get(20)).isEqualTo("::notice::and 4 more problems: the log of this step shows them");
    }

    @Test
    void withoutProblemsThereIsNoCommand() {
        assertThat(report()).isEmpty();
    }

    private String report() {
        return new GithubReport("content/", (file, line) -> null).text(problems);
    }
}
