package remit.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void theTableHasARowForEveryCondition() {
        assertThat(GivenGuide.of(RULES).whole().results())
                .extracting(row -> row.result().href() + " "
                        + row.conditions().stream()
                                .map(condition -> condition.question() + " " + condition.answers())
                                .toList())
                .containsExactly(
                        "#office [Where does it grow? “Indoors”]",
                        "#garden [Where does it grow? “Outdoors”, How tall is it? “Tall” or “Middling”]",
                        "#office [Where does it grow? “Outdoors”, How tall is it? “Small”]");
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
}
