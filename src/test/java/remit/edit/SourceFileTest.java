package remit.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.Position;
import remit.problem.UsageException;

class SourceFileTest {

    private static final String FILE = "topics.yaml";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void onlyTheStretchChangesWhateverEndsTheLines(String end) {
        String text = "a: old # why" + end + end + "b: [old, x]" + end;
        assertThat(new SourceFile(text).with(List.of(at(1, 4, 3, "newer"), at(3, 5, 3, "newer"))))
                .isEqualTo("a: newer # why" + end + end + "b: [newer, x]" + end);
    }

    @Test
    void aByteOrderMarkAndAnOpenLastLineStay() {
        assertThat(new SourceFile("\uFEFFold: 1\nb: old").with(List.of(at(1, 1, 3, "new"), at(2, 4, 3, "n"))))
                .isEqualTo("\uFEFFnew: 1\nb: n");
    }

    @Test
    void columnsCountCharactersAndNotUnits() {
        assertThat(new SourceFile("# 𝒜𝒜\n𝒜: old 𝒜").with(List.of(at(2, 4, 3, "new"))))
                .isEqualTo("# 𝒜𝒜\n𝒜: new 𝒜");
    }

    @Test
    void aFurtherLineEndsAsTheOthersDo() {
        SourceFile file = new SourceFile("title: A # why\r\nb: c");
        assertThat(file.with(List.of(new Replacement(file.endOfLine(FILE, 1), "\nformerly: [x]"))))
                .isEqualTo("title: A # why\r\nformerly: [x]\r\nb: c");
        assertThat(file.with(List.of(new Replacement(file.endOfLine(FILE, 2), "\nformerly: [x]"))))
                .isEqualTo("title: A # why\r\nb: c\r\nformerly: [x]");
    }

    @Test
    void aStretchMayHaveSeveralLines() {
        SourceFile file = new SourceFile("a: \"x\n  y\" # z\n");
        Position stretch = new Position(FILE, 1, 4, 2, 5);
        assertThat(file.stretch(stretch)).isEqualTo("\"x\n  y\"");
        assertThat(file.with(List.of(new Replacement(stretch, "w")))).isEqualTo("a: w # z\n");
        assertThat(file.within(stretch, 5, "y")).isEqualTo(Position.inLine(FILE, 2, 3, 1));
    }

    @Test
    void theSameChangeTwiceIsOneAndTwoDifferentOnesInOnePlaceAreRefused() {
        SourceFile file = new SourceFile("a: old");
        assertThat(file.with(List.of(at(1, 4, 3, "new"), at(1, 4, 3, "new")))).isEqualTo("a: new");
        assertThatThrownBy(() -> file.with(List.of(at(1, 4, 3, "new"), at(1, 5, 2, "other"))))
                .isInstanceOf(UsageException.class)
                .hasMessage("topics.yaml:1 would have to be changed in two ways at once: change it by hand");
    }

    @Test
    void linesAreThoseThatAReaderCounts() {
        assertThat(new SourceFile("\uFEFFa\r\n\r\nb\rc\n").lines()).containsExactly("a", "", "b", "c");
        assertThat(new SourceFile("").lines()).isEmpty();
    }

    private static Replacement at(int line, int column, int length, String text) {
        return new Replacement(Position.inLine(FILE, line, column, length), text);
    }
}
