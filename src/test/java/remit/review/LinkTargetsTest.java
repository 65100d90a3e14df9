package remit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkTargetsTest {

    private final LinkTargets targets = new LinkTargets("roles/cio.html", Map.of("roles/old.html", "roles/new.html"));

    @Test
    void aLinkIsCalledAfterThePageThatItLeadsTo() {
        assertThat(targets.apply("../help/x.html")).isEqualTo("help/x.html");
        assertThat(targets.apply("cto.html#focus")).isEqualTo("roles/cto.html#focus");
        assertThat(targets.apply("#focus")).isEqualTo("roles/cio.html#focus");
    }

    @Test
    void anOldAddressIsCalledAsTheNewOne() {
        assertThat(targets.apply("old.html#focus")).isEqualTo("roles/new.html#focus");
    }

    @Test
    void anOldAnchorIsCalledAsTheNewOne() {
        LinkTargets renamed = new LinkTargets("index.html", Map.of("sources.html#log", "sources.html#logbook"));
        assertThat(renamed.apply("sources.html#log")).isEqualTo("sources.html#logbook");
        assertThat(OldAnchors.of(
                        "<main><div id='logbook'><h2 id='_source-1'><span id=\"log\"></span>Log</h2></div></main>"))
                .isEqualTo(Map.of("log", "logbook"));
    }

    @Test
    void anchorsOfTheLayoutSayNothing() {
        assertThat(targets.apply("cto.html#_points")).isEqualTo("roles/cto.html");
    }

    @Test
    void addressesElsewhereStayAsTheyAre() {
        assertThat(targets.apply("https://example.com/a/../b#c")).isEqualTo("https://example.com/a/../b#c");
        assertThat(targets.apply("tel:5555")).isEqualTo("tel:5555");
        assertThat(targets.apply("mailto:a@example.com?subject=x")).isEqualTo("mailto:a@example.com");
    }

    @Test
    void aPageAndItsDataHaveOneName() {
        assertThat(targets.apply("../data/compare/a-vs-b.csv")).isEqualTo("data/.csv");
    }
}
