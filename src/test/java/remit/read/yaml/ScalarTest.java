package remit.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.problem.Problems;
import remit.read.yaml.fault.SourceText;

/** The text of scalars as it was written, what YAML dropped, and the place of each piece in the file. */
class ScalarTest {

    @ParameterizedTest
    @CsvSource({"no", "~", "null", "0123", "1:30", "2026-11-01", "2026-13-45", "1.10", "+1", "0x1F", "=", ".inf"})
    void plainTextMeansNothingYet(String text) {
        assertThat(scalar("a: " + text).text()).isEqualTo(text);
    }

    @Test
    void lineSeparatorsOfOldYamlAreOrdinaryCharacters() {
        Scalar scalar = scalar("a: b\u2028c\u0085d X");
        assertThat(scalar.text()).isEqualTo("b\u2028c\u0085d X");
        assertThat(placeOf(scalar, "X")).isEqualTo("1:10");
    }

    @Test
    void onlyNothingIsAbsent() {
        assertThat(scalar("a:").absent()).isTrue();
        assertThat(scalar("a: # later").absent()).isTrue();
        assertThat(scalar("a: ''").absent()).isFalse();
        assertThat(scalar("a: ~").absent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: Room #3 | #3 | 1 | true",
                "a: Room # 3 | # 3 | 1 | true",
                "a: Room   #3 | #3 | 3 | true",
                "a: Room   # the first | # the first | 3 | false",
                "a: #hashtag | #hashtag | 1 | true",
                "a:   # later | # later | 3 | false",
                "a: Room#3 | | 0 | false",
                "a: 'Room' # 3 | # 3 | 1 | false",
                "a: \"Room\" #3 | #3 | 1 | true"
            })
    void whatIsDroppedBehindTheTextIsKept(String yaml, String comment, int gap, boolean cutOff) {
        Scalar scalar = scalar(yaml);
        assertThat(scalar.comment()).isEqualTo(comment);
        assertThat(scalar.gap()).isEqualTo(gap);
        assertThat(scalar.looksCutOff()).isEqualTo(cutOff);
    }

    @Test
    void theCommentOfTextOverSeveralLinesIsTheLastLines() {
        assertThat(scalar("a: one\n  two #3\n").comment()).isEqualTo("#3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '¤',
            value = {
                "a: b X → 1:6",
                "a: 𝄞 X → 1:6",
                "a: 'b X' → 1:7",
                "a: 'it''s X' → 1:11",
                "a: \"b \\\" \\u00e9 X\" → 1:17",
                "a: \"b \\⏎   c X\" → 2:6",
                "a: b⏎  c⏎    d X → 3:7",
                "a: b⏎⏎⏎  X → 4:3",
                "a: 'b⏎⏎   c X' → 3:6",
                "a: |⏎   b⏎⏎   c X → 4:6",
                "a: |2⏎    b⏎  c X → 3:5",
                "a: |⏎⏎   b X → 3:6",
                "a: >⏎   b⏎   c X → 3:6",
                "a: >⏎   b⏎⏎   c⏎     d X⏎   e → 5:8",
                "a: >-⏎⏎  b⏎  X → 4:3",
                "a: &b  c X⏎d: *b → 1:10",
                "a:⏎  b X → 2:5"
            })
    void everyPlaceInTheTextIsAPlaceInTheFile(String yaml, String place) {
        assertThat(placeOf(scalar(yaml.replace('⏎', '\n')), "X")).isEqualTo(place);
    }

    @Test
    void aPositionReachesFromQuoteToQuote() {
        assertThat(scalar("a: 'b c'  # d").position().column()).isEqualTo(4);
        assertThat(scalar("a: 'b c'  # d").position().endColumn()).isEqualTo(9);
    }

    @Test
    void linesOfFrontMatterCountFromTheTopOfTheFile() {
        assertThat(read("a: b", 2).entries().get(0).value().position().place()).isEqualTo("2:4");
    }

    @Test
    void mergedKeysStandWhereTheMergeStandsAndYieldToTheMapsOwn() {
        Mapping map = (Mapping) Objects.requireNonNull(
                        read("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n", 1).entry("b"))
                .value();
        assertThat(map.entries())
                .extracting(e -> e.key().text() + ((Scalar) e.value()).text())
                .containsExactly("x1", "y3");
        assertThat(map.entries().get(0).value().position().place()).isEqualTo("1:11");
    }

    private static String placeOf(Scalar scalar, String word) {
        String[] lines = scalar.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int at = lines[i].indexOf(word);
            if (at >= 0) {
                return scalar.origin()
                        .position(i, lines[i].codePointCount(0, at), 1)
                        .place();
            }
        }
        return "not in " + scalar.text();
    }

    private static Scalar scalar(String yaml) {
        return (Scalar) read(yaml, 1).entries().get(0).value();
    }

    private static Mapping read(String yaml, int firstLine) {
        Problems problems = new Problems();
        Node root = YamlReader.read(new SourceText("x.yaml", firstLine, List.of(yaml.split("\n"))), problems)
                .root();
        assertThat(problems.sorted()).isEmpty();
        return (Mapping) Objects.requireNonNull(root);
    }
}
