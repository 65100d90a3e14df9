package remit.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideQuestionPageTest {

    private final GivenGuide given = GivenGuide.of(GivenGuide.FLOW);

    @Test
    void theFirstQuestionNamesItsGuideAndHowManyQuestionsThereAre() {
        GuideQuestionPage page = given.question("guides/watering/index.html");
        assertThat(page.frame().title()).isEqualTo("Where does it grow?");
        assertThat(page.frame().documentTitle()).isEqualTo("Where does it grow? · Who waters this? · The park");
        assertThat(page.guide()).isEqualTo("Who waters this?");
        assertThat(page.progress()).isEqualTo("At most 2 questions");
        assertThat(page.soFar()).isEmpty();
        assertThat(GivenGuide.shown(page.actions()))
                .containsExactly("All questions and results on one page -> whole.html");
    }

    @Test
    void notSureIsTheLastAnswerWhereverItStandsInTheFile() {
        assertThat(GivenGuide.shown(given.question("guides/watering/index.html").answers()))
                .containsExactly("Indoors -> in.html", "Outdoors -> out.html", "Not sure -> unsure.html");
    }

    @Test
    void aFurtherQuestionKeepsTheAnswersBeforeAndLeadsBack() {
        GuideQuestionPage page = given.question("guides/watering/out.html");
        assertThat(page.guide()).isNull();
        assertThat(page.progress()).isEqualTo("This is the last question");
        assertThat(page.soFar())
                .containsExactly(new Answered(
                        "Where does it grow?", "Outdoors", "index.html", "your answer to: Where does it grow?"));
        assertThat(GivenGuide.shown(page.answers()))
                .containsExactly("Tall -> out/tall.html", "Small -> out/small.html");
        assertThat(GivenGuide.shown(page.actions()))
                .containsExactly(
                        "Back -> index.html",
                        "Start again -> index.html",
                        "All questions and results on one page -> whole.html");
    }

    @Test
    void changingAnAnswerKeepsThoseBeforeIt() {
        assertThat(given.outcome("guides/watering/out/tall.html").answers())
                .extracting(Answered::changeHref)
                .containsExactly("../index.html", "../out.html");
    }
}
