package remit.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuideRedirectsTest {

    @Test
    void everyAddressUnderOldIdsOfAnswersLeadsToWhereItIsNow() {
        assertThat(redirects(GivenGuide.FLOW.replace("formerly: [sprinkling]\n", "")))
                .containsExactly(
                        "guides/watering/unsure/high.html -> guides/watering/unsure/tall.html: The gardener waters it",
                        "guides/watering/inside.html -> guides/watering/in.html: You water it",
                        "guides/watering/house.html -> guides/watering/in.html: You water it",
                        "guides/watering/out/high.html -> guides/watering/out/tall.html: The gardener waters it");
    }

    @Test
    void everyAddressUnderAnOldIdOfTheGuideLeadsToWhereItIsNow() {
        assertThat(redirects(GivenGuide.FLOW))
                .contains(
                        "guides/sprinkling/index.html -> guides/watering/index.html: Who waters this?",
                        "guides/sprinkling/whole.html -> guides/watering/whole.html: Who waters this?",
                        "guides/sprinkling/out.html -> guides/watering/out.html: How tall is it?",
                        "guides/sprinkling/inside.html -> guides/watering/in.html: You water it")
                .doesNotHaveDuplicates()
                .hasSize(2 + 4 + 7 + 4);
    }

    @Test
    void twoAnswersWithOldIdsLeadOnInEveryCombination() {
        String both = GivenGuide.FLOW.replace("        id: out\n", "        id: out\n        formerly: [outside]\n");
        assertThat(redirects(both))
                .contains("guides/watering/outside/high.html -> guides/watering/out/tall.html: The gardener waters it");
    }

    private static List<String> redirects(String guide) {
        return GuideRedirects.of(GivenGuide.of(guide).context()).stream()
                .map(redirect -> redirect.from() + " -> " + redirect.to() + ": " + redirect.title())
                .toList();
    }
}
