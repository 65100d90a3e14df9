package remit.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.link.Addresses;

class GuideWholePageTest {

    private static final String RULES = """
            title: Who waters this?
            questions:
              place:
                ask: Where does it grow?
                answers:
                  - answer: Indoors
                    id: in
                  - answer: Outdoors
                    id: out
              size:
                ask: How tall is it?
                answers:
                  - answer: Tall
                    id: tall
                  - answer: Middling
                    id: middling
                  - answer: Small
                    id: small
            rules:
              - when:
                  place: out
                  size: [tall, middling]
                outcome: garden
              - otherwise: office
            outcomes:
              garden:
                title: The gardener waters it
              office:
                title: You water it
            """;

    private static final String JOINED = """
            title: Who waters this?
            questions:
              place:
                ask: Where does it grow?
                answers:
                  - {answer: Indoors, id: in, next: office}
                  - {answer: Outdoors, id: out, next: ours}
                  - {answer: Not sure, id: unsure, not-sure: yes, next: rain}
              rain:
                ask: Does it get rain?
                answers:
                  - {answer: "Yes", id: wet, next: ours}
                  - {answer: "No", id: dry, next: office}
              ours:
                ask: Is it ours?
                answers:
                  - {answer: "Yes", id: ours, next: size}
                  - {answer: "No", id: theirs, next: office}
              size:
                ask: How tall is it?
                answers:
                  - {answer: Tall, id: tall, next: garden}
                  - {answer: Small, id: small, next: office}
            outcomes:
              garden:
                title: The gardener waters it
              office:
                title: You water it
            """;

    @Test
    void theAnswersStandUnderTheirResult() {
        assertThat(ways(RULES))
                .containsExactly(
                        "garden: Where does it grow? “Outdoors”, How tall is it? “Tall” or “Middling”",
                        "office: Where does it grow? “Indoors”",
                        "office: Where does it grow? “Outdoors”, How tall is it? “Small”");
    }

    @Test
    void whatEndsInTheSameAnswersIsSaidOnceWithWhatMayComeBefore() {
        assertThat(ways(JOINED))
                .containsExactly(
                        "garden: Is it ours? “Yes”, How tall is it? “Tall”"
                                + " after [Where does it grow? “Outdoors”]"
                                + " or [Where does it grow? “Not sure”, Does it get rain? “Yes”]",
                        "office: Where does it grow? “Indoors”",
                        "office: Is it ours? “Yes”, How tall is it? “Small”"
                                + " after [Where does it grow? “Outdoors”]"
                                + " or [Where does it grow? “Not sure”, Does it get rain? “Yes”]",
                        "office: Is it ours? “No”"
                                + " after [Where does it grow? “Outdoors”]"
                                + " or [Where does it grow? “Not sure”, Does it get rain? “Yes”]",
                        "office: Where does it grow? “Not sure”, Does it get rain? “No”");
    }

    @Test
    void fromTenQuestionsOnThereIsAListOfThem() {
        assertThat(GivenGuide.of(GivenGuide.deep(9, 2)).whole().contents()).isFalse();
        assertThat(GivenGuide.of(GivenGuide.deep(10, 2)).whole().contents()).isTrue();
    }

    @Test
    void aHeadingOfTheGuideGivesWayToTheStepsAndTheirHeadings() {
        GivenContent content = new GivenContent()
                .file("guides/watering/guide.yaml", RULES)
                .file("guides/watering/guide.md", "## size\n\n## size--tall\n")
                .file("guides/watering/size.md", "## Tall\n");
        GuideWholePage page = GivenGuide.of(content).whole();
        assertThat(page.explanation().markup()).contains("id=\"size-1\"", "id=\"size--tall-1\"");
        assertThat(page.questions().get(1).explanation().markup()).contains("id=\"size--tall\"");
    }

    @Test
    void inAFlowAnAnswerLeadsToTheNextStepOnThePageAndInRulesToNone() {
        assertThat(GivenGuide.of(GivenGuide.FLOW).whole().questions().get(1).answers())
                .extracting(answer -> answer.next() == null ? "" : answer.next().href())
                .containsExactly("#garden", "#office");
        assertThat(GivenGuide.of(RULES).whole().questions().get(0).answers())
                .extracting(GuideWholePage.AnswerPart::next)
                .containsOnlyNulls();
    }

    @Test
    void aResultKeepsTheAnchorsItHadBefore() {
        assertThat(GivenGuide.of(GivenGuide.FLOW).whole().outcomes().get(0).formerly())
                .containsExactly("park");
    }

    @Test
    void headingsGiveWayToStepsAndThoseOfStepsStandApart() {
        GivenGuide given = GivenGuide.of(new GivenContent()
                .file("guides/watering/guide.yaml", GivenGuide.FLOW)
                .file("guides/watering/guide.md", "# Size\n\nWords. [On](garden.md#size)\n")
                .file("guides/watering/garden.md", "# Size\n\nWords. [Back](guide.md#size)\n"));
        GuideWholePage page = given.whole();
        assertThat(String.valueOf(page.explanation())).contains("id=\"size-1\"").contains("href=\"#garden--size\"");
        assertThat(String.valueOf(page.outcomes().get(0).explanation()))
                .contains("id=\"garden--size\"")
                .contains("href=\"#size-1\"");
        assertThat(given.context().addresses().resolve("guides/watering/guide.md#size"))
                .isEqualTo(new Addresses.Place(page.address(), "size-1"));
    }

    /** Returns each way to a result: "result: conditions after [conditions before] or [conditions before]". */
    private static List<String> ways(String guide) {
        return GivenGuide.of(guide).whole().outcomes().stream()
                .flatMap(outcome -> outcome.ways().stream().map(way -> outcome.id() + ": " + said(way)))
                .toList();
    }

    private static String said(ResultWay way) {
        String before = way.before().stream().map(row -> "[" + words(row) + "]").collect(Collectors.joining(" or "));
        return words(way.conditions()) + (before.isEmpty() ? "" : " after " + before);
    }

    private static String words(List<ResultWay.Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.question() + " " + condition.answers())
                .collect(Collectors.joining(", "));
    }
}
