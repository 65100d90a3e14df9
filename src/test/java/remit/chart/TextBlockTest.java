package remit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void wordsAreBrokenIntoLinesOfMuchTheSameLength() {
        TextBlock block = TextBlock.of("One two three four five six", 15, 150);
        assertThat(block.lines()).containsExactly("One two three", "four five six");
        assertThat(block.broken()).isFalse();
    }

    @Test
    void aWordLongerThanALineIsBrokenAndNothingIsLost() {
        String word = "Donaudampfschifffahrtsgesellschaft";
        TextBlock block = TextBlock.of(word, 15, 100);
        assertThat(block.lines()).hasSizeGreaterThan(1);
        assertThat(String.join("", block.lines())).isEqualTo(word);
        assertThat(block.width()).isLessThanOrEqualTo(100);
        assertThat(block.broken()).isTrue();
    }

    @Test
    void squareLettersTakeTwiceTheRoomAndCloseNoLineWithAnOpeningBracket() {
        assertThat(TextBlock.of("屋外", 15, 100).width()).isEqualTo(30);
        assertThat(TextBlock.of("屋外（庭園）、公園", 15, 60).lines())
                .noneMatch(line -> line.endsWith("（") || line.startsWith("、") || line.startsWith("）"));
    }

    @Test
    void marksTakeNoRoomAndStayWithTheirLetter() {
        assertThat(TextBlock.of("e\u0301", 15, 100).width())
                .isEqualTo(TextBlock.of("e", 15, 100).width());
        assertThat(TextBlock.of("e\u0301".repeat(40), 15, 60).lines()).allMatch(line -> line.startsWith("e"));
    }

    @Test
    void nothingTakesOneLine() {
        assertThat(TextBlock.of("", 15, 60)).isEqualTo(new TextBlock(List.of(""), 0, false));
    }
}
