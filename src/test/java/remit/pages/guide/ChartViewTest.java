package remit.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import remit.pages.guide.ChartView.Box;
import remit.pages.guide.ChartView.Drawing;
import remit.pages.guide.ChartView.Kind;
import remit.pages.guide.ChartView.Text;

class ChartViewTest {

    @Test
    void everyStepIsABoxThatLeadsToItsPartOfThePage() {
        assertThat(only(GivenGuide.FLOW).boxes())
                .extracting(box -> box.kind() + " " + box.href() + " " + text(box.lines()))
                .containsExactlyInAnyOrder(
                        "QUESTION #place Where does it grow?",
                        "QUESTION #size How tall is it?",
                        "OUTCOME #garden The gardener waters it",
                        "OUTCOME #office You water it");
    }

    @Test
    void answersThatLeadToTheSameStepShareALine() {
        assertThat(only(GivenGuide.FLOW).lines())
                .extracting(line -> text(line.words()))
                .containsExactly("Indoors", "“Outdoors” or “Not sure”", "Tall", "Small");
    }

    @Test
    void manyAnswersThatLeadToTheSameStepAreAllOthers() {
        assertThat(only(GivenGuide.deep(1, 15)).lines())
                .extracting(line -> text(line.words()))
                .containsExactly("Any other answer", "Answer 15");
    }

    @Test
    void aLargeGuideIsDrawnInPartsThatLeadOn() {
        ChartView chart = chart(GivenGuide.deep(60, 2));
        List<Box> onward = chart.drawings().stream()
                .flatMap(drawing -> drawing.boxes().stream())
                .filter(box -> box.kind() == Kind.ONWARD)
                .toList();
        assertThat(chart.split()).contains("parts");
        assertThat(onward).hasSize(chart.drawings().size() - 1);
        for (int part = 1; part < chart.drawings().size(); part++) {
            Drawing drawing = chart.drawings().get(part);
            assertThat(onward.get(part - 1).href())
                    .isEqualTo("#" + drawing.boxes().get(0).id());
            assertThat(text(onward.get(part - 1).lines())).endsWith(String.valueOf(drawing.title()));
        }
    }

    @Test
    void pastItsLimitAGuideIsNotDrawnAndSaysSo() {
        ChartView chart = chart(GivenGuide.deep(600, 2));
        assertThat(chart.drawings()).isEmpty();
        assertThat(chart.note().toString()).contains("602 steps");
    }

    private static Drawing only(String guide) {
        ChartView chart = chart(guide);
        assertThat(chart.split()).isNull();
        assertThat(chart.drawings()).hasSize(1);
        return chart.drawings().get(0);
    }

    private static ChartView chart(String guide) {
        return ChartView.of(GivenGuide.of(guide).walk(), false);
    }

    private static String text(List<Text> lines) {
        return lines.stream().map(Text::text).collect(Collectors.joining(" "));
    }
}
