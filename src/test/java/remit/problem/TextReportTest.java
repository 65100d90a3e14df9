package remit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String FILE = "roles/ranger.yaml";

    @Test
    void lineAndCaretsStandBelowTheMessage() {
        assertThat(report("titel: Ranger", Position.inLine(FILE, 1, 1, 5), "did you mean 'title'?"))
                .isEqualTo("""
                content/roles/ranger.yaml:1:1: error: a merge was left unfinished here
                    1 | titel: Ranger
                      | ^^^^^
                   did you mean 'title'?
                """);
    }

    @Test
    void aWideLetterTakesTwoColumnsAndAMarkOnALetterNone() {
        assertThat(report("𝕋: 園丁 x", Position.inLine(FILE, 1, 7, 1), null))
                .endsWith("    1 | 𝕋: 園丁 x\n      |         ^\n");
        assertThat(report("𝕋: 園丁 x", Position.inLine(FILE, 1, 4, 2), null))
                .endsWith("    1 | 𝕋: 園丁 x\n      |    ^^^^\n");
        assertThat(report("a🌳✅e\u0301xｶ", Position.inLine(FILE, 1, 6, 2), null))
                .endsWith("    1 | a🌳✅e\u0301xｶ\n      |       ^^\n");
    }

    @Test
    void aLongLineOfWideLettersHasRoomAsWell() {
        String line = "園".repeat(200) + "丁" + "園".repeat(200);

        assertThat(report(line, Position.inLine(FILE, 1, 201, 1), null))
                .endsWith(
                        "    1 | …" + "園".repeat(17) + "丁" + "園".repeat(17) + "…\n      | " + " ".repeat(35) + "^^\n");
        assertThat(report("園".repeat(36), Position.inLine(FILE, 1, 36, 1), null))
                .endsWith("    1 | …" + "園".repeat(35) + "\n      | " + " ".repeat(69) + "^^\n");
    }

    @Test
    void anEmptyStretchStillHasACaretAlsoBehindTheLine() {
        assertThat(report("title:", Position.inLine(FILE, 1, 7, 0), null))
                .endsWith("    1 | title:\n      |       ^\n");
    }

    @Test
    void aStretchOfSeveralLinesIsMarkedToTheEndOfItsFirst() {
        assertThat(report("- a\n- b", new Position(FILE, 1, 3, 2, 4), null)).endsWith("    1 | - a\n      |   ^\n");
    }

    @Test
    void tabsAndControlCharactersDoNotMoveTheCaret() {
        assertThat(report("a\tb\u0007c\u001b[31md", Position.inLine(FILE, 1, 5, 1), null))
                .endsWith("    1 | a→b\uFFFDc\uFFFD[31md\n      |     ^\n");
    }

    @Test
    void aLongLineIsShownAroundTheCaret() {
        String line = "a".repeat(200) + "B" + "c".repeat(200);

        assertThat(report(line, Position.inLine(FILE, 1, 201, 1), null))
                .endsWith("    1 | …" + "a".repeat(35) + "B" + "c".repeat(34) + "…\n      | " + " ".repeat(36) + "^\n");
    }

    @Test
    void aLongLineIsShownFromItsStartOrToItsEndWhereTheCaretIsNear() {
        String line = "B" + "c".repeat(198) + "D";

        assertThat(report(line, Position.inLine(FILE, 1, 1, 1), null))
                .endsWith("    1 | B" + "c".repeat(69) + "…\n      | ^\n");
        assertThat(report(line, Position.inLine(FILE, 1, 200, 1), null))
                .endsWith("    1 | …" + "c".repeat(69) + "D\n      | " + " ".repeat(70) + "^\n");
    }

    @Test
    void caretsEndWhereTheShownPartEnds() {
        assertThat(report("a".repeat(300), Position.inLine(FILE, 1, 1, 300), null))
                .endsWith("      | " + "^".repeat(70) + "\n");
    }

    @Test
    void noLineIsWiderThan80Columns() {
        String line = "    - " + "word ".repeat(60);
        String hint = "a role may have: " + String.join(", ", Collections.nCopies(30, "key"));

        assertThat(report(line, Position.inLine(FILE, 1, 151, 4), hint).lines().skip(1))
                .allMatch(shown -> shown.length() <= 80)
                .anyMatch(shown -> shown.length() == 80)
                .hasSize(5);
    }

    @Test
    void aLineToTypeIsNeverBroken() {
        String long100 = "a".repeat(40) + " " + "b".repeat(59);

        assertThat(report("", Position.startOf(FILE), "write: " + long100)).endsWith("\n   write: " + long100 + "\n");
        assertThat(report("", Position.startOf(FILE), "write:\n" + long100 + "\n" + long100))
                .endsWith("\n   write:\n   " + long100 + "\n   " + long100 + "\n");
        assertThat(report("", Position.startOf(FILE), long100 + " c"))
                .endsWith("\n   " + "a".repeat(40) + "\n     " + "b".repeat(59) + " c\n");
    }

    @Test
    void choicesAreListedOnce() {
        List<String> kinds = List.of("tree", "shrub", "lawn");
        Problem near = needed(1).hint(Hint.existing("lawm", kinds));
        Problem far = needed(2).hint(Hint.existing("oak", kinds));
        Problem other = needed(3).hint(Hint.existing("oak", List.of("red", "blue")));

        assertThat(new TextReport("content", (file, line) -> null).text(List.of(near, far, near, other)))
                .isEqualTo("""
                content/topics.yaml:1:1: error: there is no role 'ranger'
                   did you mean 'lawn'?
                   there are: tree, shrub, lawn

                content/topics.yaml:2:1: error: there is no role 'ranger'
                   there are: as listed above

                content/topics.yaml:1:1: error: there is no role 'ranger'
                   did you mean 'lawn'?

                content/topics.yaml:3:1: error: there is no role 'ranger'
                   there are: red, blue
                """);
    }

    @Test
    void coloursSetPlaceSeverityAndCaretsApart() {
        Position at = Position.inLine(FILE, 1, 1, 5);
        String text = new TextReport("content", (file, line) -> "titel: Ranger", false, Ink.COLOURED)
                .text(List.of(Message.MERGE_MARKER.at(at).hint(null)));

        assertThat(text)
                .contains("\u001b[1;31merror:\u001b[0m a merge", "\u001b[1;31m^^^^^\u001b[0m\n")
                .startsWith("\u001b[1mcontent/roles/ranger.yaml:1:1:\u001b[0m ");
        assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(report("titel: Ranger", at, null));
    }

    @Test
    void aProblemOfTheWholeFileShowsNoLine() {
        assertThat(report("title: Ranger", Position.startOf(FILE), "name it 'roles/keeper.yaml'"))
                .isEqualTo("""
                content/roles/ranger.yaml:1:1: error: a merge was left unfinished here
                   name it 'roles/keeper.yaml'
                """);
    }

    @Test
    void aBlankLineStandsBetweenProblems() {
        Problem problem = Message.NOT_ORDINARY.at(Position.startOf(FILE));

        assertThat(new TextReport("content", (file, line) -> null).text(List.of(problem, problem)))
                .contains("file\n\ncontent/");
        assertThat(new TextReport("content", (file, line) -> null).text(List.of()))
                .isEmpty();
    }

    @Test
    void problemsThatFollowFromAnotherAreCountedUnlessAllAreWished() {
        Problems problems = new Problems();
        problems.addFollowing(gone(), List.of(needed(4), needed(1), needed(3), needed(2), needed(5)));

        assertThat(new TextReport("content", (file, line) -> null).text(problems))
                .isEqualTo("""
                content/roles/ranger.yaml:1:1: error: there is no role 'ranger', and 5 places need it
                   needed at content/topics.yaml:1:1, content/topics.yaml:2:1,
                     content/topics.yaml:3:1 and 2 more places (--all shows up to 200)
                """);
        assertThat(new TextReport("content", (file, line) -> null, true, Ink.PLAIN).text(problems))
                .startsWith("""
                content/roles/ranger.yaml:1:1: error: there is no role 'ranger', and 5 places need it

                content/topics.yaml:1:1: error: there is no role 'ranger'

                """)
                .endsWith("\ncontent/topics.yaml:5:1: error: there is no role 'ranger'\n");
    }

    @Test
    void aReportEndsAfterFiftyProblemsUnlessAllAreWished() {
        Problems problems = new Problems();
        IntStream.rangeClosed(1, 51).forEach(line -> problems.add(needed(line)));
        assertThat(new TextReport("content", (file, line) -> null).text(problems))
                .contains("topics.yaml:50:1")
                .endsWith("\n\nand 1 more problem (--all shows up to 200)\n");
        assertThat(new TextReport("content", (file, line) -> null, true, Ink.PLAIN).text(problems))
                .endsWith("topics.yaml:51:1: error: there is no role 'ranger'\n");
    }

    @Test
    void aReportThatEndsEarlyShowsErrorsFirst() {
        Problems problems = new Problems();
        IntStream.rangeClosed(1, 60)
                .forEach(line -> problems.add(Message.UNLED.at(Position.inLine("roles/a.yaml", line, 1, 2), "ranger")));
        problems.add(needed(7));
        assertThat(new TextReport("content", (file, line) -> null).text(problems))
                .startsWith("content/topics.yaml:7:1: error: ")
                .contains("roles/a.yaml:49:1")
                .doesNotContain("roles/a.yaml:50:1")
                .endsWith("\n\nand 11 more problems (--all shows up to 200)\n");
    }

    @Test
    void aReportOfAllEndsAfterTwoHundredWithACount() {
        Problems problems = new Problems();
        IntStream.rangeClosed(1, 1_000).forEach(line -> problems.add(needed(line)));
        assertThat(new TextReport("content", (file, line) -> null, true, Ink.PLAIN).text(problems))
                .contains("topics.yaml:200:1")
                .doesNotContain("topics.yaml:201:1")
                .endsWith("\n\nand 800 more problems\n");
        assertThat(problems.reported()).hasSize(InputLimits.REPORTED);
    }

    private static Problem gone() {
        return Message.RECORD_GONE.at(Position.startOf(FILE), "role", "ranger", 5);
    }

    private static Problem needed(int line) {
        return Message.DANGLING.at(Position.inLine("topics.yaml", line, 1, 2), "role", "ranger");
    }

    private static String report(String text, Position position, String hint) {
        List<String> lines = text.lines().toList();
        TextReport report = new TextReport("content", (file, line) -> lines.get(line - 1));
        return report.text(List.of(Message.MERGE_MARKER.at(position).hint(hint)));
    }
}
