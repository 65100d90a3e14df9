package remit.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import remit.Rounds;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.yaml.fault.SourceText;

/**
 * Whatever a slip makes of a file, reading it gives nodes or a problem, never an exception, and never a place outside
 * the file.
 */
class YamlFuzzTest {

    private static final String WHOLE = """
            title: Harbour master  # the one
            in-short: "Keeps ships: safe"
            values:
              focus:
                - Ships that \\"come\\" and go
                - text: Money, spent
                  source: 'it''s'
              partners: [a, {text: b, note: c}, "d"]
            on: |
              One
                two

              three
            x: &x {a: b}
            y: *x
            z: >-
              folded
              text
            plain: goes
              on
            <<: *x
            """;

    private static final String[] SLIPS = {
        "", " ", "  ", "\n", "\t", ":", ": ", "- ", "-", "\"", "'", "[", "]", "{", "}", ",", "#", " #", "&", "*", "!",
        "|", ">", "%", "@", "`", "?", "? ", "---\n", "...", "\\", "<<: ", "&a ", "*a", "!!str ", "é", "𝄞", "\u2028"
    };

    @Test
    void noSlipBreaksTheReader() {
        Random random = new Random(2026);
        for (int i = 0; i < Rounds.of(3_000, 500_000); i++) {
            StringBuilder text = new StringBuilder(WHOLE);
            for (int slips = random.nextInt(3); slips >= 0; slips--) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(4));
                text.replace(at, to, SLIPS[random.nextInt(SLIPS.length)]);
            }
            assertReadOrReported(text.toString());
        }
    }

    private static void assertReadOrReported(String text) {
        Problems problems = new Problems();
        List<String> lines = List.of(text.split("\n", -1));
        YamlReader.Result parsed;
        try {
            parsed = YamlReader.read(new SourceText("x.yaml", 1, lines), problems);
        } catch (RuntimeException e) {
            throw new AssertionError("breaks on\n" + text, e);
        }
        assertThat(parsed.failed() && problems.sorted().isEmpty()).as(text).isFalse();
        for (Problem problem : problems.sorted()) {
            assertThat(problem.position().line()).as(text).isBetween(1, lines.size());
            String line = lines.get(problem.position().line() - 1);
            assertThat(problem.position().column())
                    .as("%s in%n%s", problem, text)
                    .isBetween(1, line.codePointCount(0, line.length()) + 1);
        }
    }
}
