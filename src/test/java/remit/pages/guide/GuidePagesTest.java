package remit.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.frame.PageMaker;

class GuidePagesTest {

    @Test
    void everyBeginningOfAPathHasAPage() {
        assertThat(GivenGuide.of(GivenGuide.FLOW).addresses())
                .containsExactly(
                        "guides/index.html",
                        "guides/watering/in.html",
                        "guides/watering/index.html",
                        "guides/watering/out.html",
                        "guides/watering/out/small.html",
                        "guides/watering/out/tall.html",
                        "guides/watering/unsure.html",
                        "guides/watering/unsure/small.html",
                        "guides/watering/unsure/tall.html",
                        "guides/watering/whole.html");
    }

    @Test
    void onlyTheFirstQuestionAndTheWholeGuideAreListed() {
        assertThat(GuidePages.of(GivenGuide.of(GivenGuide.FLOW).context()).stream()
                        .map(PageMaker::page))
                .filteredOn(page -> page.listed())
                .extracting(page -> page.address().path())
                .containsExactlyInAnyOrder(
                        "guides/index.html", "guides/watering/index.html", "guides/watering/whole.html");
    }

    @Test
    void aHandbookWithoutGuidesHasNoPagesOfThem() {
        assertThat(GuidePages.of(new GivenContent().context())).isEmpty();
    }

    @Test
    void aGuideWithTooManyPathsHasAPageForEveryStep() {
        GivenGuide given = GivenGuide.of(new GivenContent()
                .file("guides/watering/guide.yaml", GivenGuide.FLOW)
                .file(
                        "handbook.yaml",
                        "title: The park\norganisation: Example\nlanguage: en\nlimits:\n  guide-paths: 4\n"));
        assertThat(given.addresses())
                .containsExactly(
                        "guides/index.html",
                        "guides/watering/index.html",
                        "guides/watering/step/garden.html",
                        "guides/watering/step/office.html",
                        "guides/watering/step/size.html",
                        "guides/watering/whole.html");
        assertThat(GivenGuide.shown(
                        given.question("guides/watering/step/size.html").answers()))
                .containsExactly("Tall -> garden.html", "Small -> office.html");
        assertThat(given.question("guides/watering/index.html").byStep()).isNotNull();
        assertThat(given.outcome("guides/watering/step/garden.html").reasons()).isNull();
        assertThat(given.whole().outcomes())
                .extracting(GuideWholePage.OutcomePart::ways)
                .containsOnly(List.of());
    }

    @Test
    void aGuideWhoseAddressesWouldBeTooLongHasAPageForEveryStep() {
        // 60 questions with two-letter answers have few enough paths (400 are allowed), but an address of 15 + 60 * 3 +
        // 5 characters.
        GivenGuide given = GivenGuide.of(GivenGuide.deep(60, 2));
        assertThat(given.addresses()).hasSize(1 + 2 + 59 + 2).contains("guides/watering/step/q60.html");
    }

    @Test
    void astronomicallyManyPathsAreNotWalked() {
        GivenGuide given = GivenGuide.of(GivenGuide.deep(60, 15));
        assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(given.addresses()).hasSize(1 + 2 + 59 + 2));
    }
}
