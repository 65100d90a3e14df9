package remit.pages.guide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;

class GuideOutcomePageTest {

    private static final String SOURCES = """
            - id: book
              title: A book
            - id: opinion
              title: What we think
              kind: judgement
            """;

    private final GivenGuide given = GivenGuide.of(GivenGuide.FLOW);

    @Test
    void saysWhichAnswersDecidedAndWhichDidNotMatter() {
        // The path "outdoors, tall": "indoors" would lead to the office, "not sure" to the same result, "small" to the
        // office.
        ReasonsView reasons = reasons("guides/watering/out/tall.html");
        assertThat(reasons.because())
                .containsExactly(
                        "Because you answered “Outdoors” to “Where does it grow?”.",
                        "Because you answered “Tall” to “How tall is it?”.");
        assertThat(reasons.eitherWay()).isEmpty();
        assertThat(effects(reasons))
                .containsExactly("“Indoors” would lead to “You water it”.", "“Small” would lead to “You water it”.");
    }

    @Test
    void aChangedAnswerLinksToThePageItLeadsTo() {
        assertThat(reasons("guides/watering/out/tall.html").changes())
                .flatExtracting(ReasonsView.Change::effects)
                .flatExtracting(Sentence::pieces)
                .filteredOn(piece -> piece.href() != null)
                .containsExactly(
                        new Sentence.Piece("“Indoors”", "../in.html"), new Sentence.Piece("“Small”", "small.html"));
    }

    @Test
    void aQuestionThatDidNotMatterIsNamed() {
        // The path "outdoors, small": any other place leads to the office as well, since the plant is small.
        ReasonsView reasons = reasons("guides/watering/out/small.html");
        assertThat(reasons.because()).containsExactly("Because you answered “Small” to “How tall is it?”.");
        assertThat(reasons.eitherWay()).containsExactly("Any answer to “Where does it grow?” gives this result.");
    }

    @Test
    void answersWithEqualEffectAreMergedAndWhatIsOpenIsSaid() {
        // The path "indoors": after "outdoors" or "not sure" the size is asked, which may lead to either result.
        assertThat(effects(reasons("guides/watering/in.html")))
                .containsExactly("“Not sure” or “Outdoors” could lead to “The gardener waters it” or “You water it”,"
                        + " depending on further answers.");
    }

    @Test
    void ofManyResultsThreeAreNamedInTheOrderOfTheFile() {
        assertThat(effects(manyResults(3))).containsExactly(couldLead("“Z”, “Y” or “X”"));
        assertThat(effects(manyResults(4))).containsExactly(couldLead("“Z”, “Y”, “X” or one other result"));
        assertThat(effects(manyResults(5))).containsExactly(couldLead("“Z”, “Y”, “X” or two other results"));
    }

    private static String couldLead(String results) {
        return "“Far” could lead to " + results + ", depending on further answers.";
    }

    /** Returns the reasons for a result, where another answer to the first question could lead to so many others. */
    private static ReasonsView manyResults(int results) {
        StringBuilder answers = new StringBuilder();
        StringBuilder outcomes = new StringBuilder();
        for (char id = 'z'; id > 'z' - results; id--) {
            answers.append("      - {answer: To %1$c, id: %1$c, next: %1$c}\n".formatted(id));
            outcomes.append("  %c: {title: %c}\n".formatted(id, Character.toUpperCase(id)));
        }
        String guide = """
                title: Where to?
                questions:
                  how:
                    ask: How far?
                    answers:
                      - {answer: Near, id: near, next: stay}
                      - {answer: Far, id: far, next: where}
                  where:
                    ask: Where?
                    answers:
                %soutcomes:
                  stay: {title: Stay}
                %s""".formatted(answers, outcomes);
        return requireNonNull(
                GivenGuide.of(guide).outcome("guides/watering/near.html").reasons());
    }

    @Test
    void beyondFourQuestionsChangesAreFolded() {
        GivenGuide deep = GivenGuide.of(GivenGuide.deep(6, 2));
        ReasonsView reasons = requireNonNull(
                deep.outcome("guides/watering/a1/a1/a1/a1/a1/a1.html").reasons());
        assertThat(reasons.changes()).hasSize(4);
        assertThat(reasons.moreChanges()).hasSize(2);
        assertThat(reasons.moreLabel()).isEqualTo("Two more questions whose answers could change it");
    }

    @Test
    void changesThatLeadToOneResultComeFirstAndTheOthersAreFolded() {
        String guide = """
                title: Where to?
                questions:
                  how:
                    ask: How far?
                    answers:
                      - {answer: Near, id: near, next: when}
                      - {answer: Far, id: far, next: where}
                  where:
                    ask: Where?
                    answers:
                      - {answer: North, id: north, next: north}
                      - {answer: South, id: south, next: south}
                  when:
                    ask: When?
                    answers:
                      - {answer: Now, id: now, next: stay}
                      - {answer: Some day, id: some-day, next: where}
                      - {answer: Next year, id: next-year, next: north}
                outcomes:
                  stay: {title: Stay}
                  north: {title: Go north}
                  south: {title: Go south}
                """;
        ReasonsView reasons = requireNonNull(
                GivenGuide.of(guide).outcome("guides/watering/near/now.html").reasons());

        assertThat(effects(reasons))
                .containsExactly(
                        "“Next year” would lead to “Go north”.",
                        "“Some day” could lead to “Go north” or “Go south”, depending on further answers.");
        assertThat(reasons.moreChanges())
                .extracting(ReasonsView.Change::question)
                .containsExactly("How far?");
        assertThat(reasons.moreLabel()).isEqualTo("One more question whose answer could change it");
    }

    @Test
    void whoeverIsNotSureReadsWhatToFindOut() {
        assertThat(given.outcome("guides/watering/unsure/tall.html").findOut())
                .extracting(one -> one.question() + " " + one.html())
                .containsExactly("Where does it grow? Go and look.");
        assertThat(given.outcome("guides/watering/out/tall.html").findOut()).isEmpty();
    }

    @Test
    void namesWhomToTalkToAndTheNextSteps() {
        GuideOutcomePage page = given.outcome("guides/watering/out/tall.html");
        assertThat(page.whom()).extracting(whom -> whom.name().text()).containsExactly("Head gardener");
        assertThat(page.nextSteps())
                .extracting(step -> requireNonNull(step.link()).href())
                .containsExactly("../../../roles/gardener.html");
        assertThat(page.actions().get(3).href()).isEqualTo("../whole.html#garden");
        assertThat(given.outcome("guides/watering/in.html").whom()).isEmpty();
    }

    @Test
    void saysWhetherItRestsOnSourcesOrOnJudgement() {
        assertThat(restsOn("book")).isEqualTo("This result rests on the sources below.");
        assertThat(restsOn("opinion")).isEqualTo("This result rests on our own judgement.");
        assertThat(restsOn("book, opinion"))
                .isEqualTo("This result rests partly on the sources below and partly on our own judgement.");
        assertThat(given.outcome("guides/watering/in.html").restsOn()).isNull();
    }

    private static String restsOn(String ids) {
        String guide = GivenGuide.FLOW.replace(
                "    title: You water it\n", "    title: You water it\n    source: [" + ids + "]\n");
        GivenGuide cited = GivenGuide.of(
                new GivenContent().file("guides/watering/guide.yaml", guide).file("sources.yaml", SOURCES));
        return requireNonNull(cited.outcome("guides/watering/in.html").restsOn());
    }

    private ReasonsView reasons(String address) {
        return requireNonNull(given.outcome(address).reasons());
    }

    private static List<String> effects(ReasonsView reasons) {
        return reasons.changes().stream()
                .flatMap(change -> change.effects().stream())
                .map(Sentence::toString)
                .toList();
    }
}
