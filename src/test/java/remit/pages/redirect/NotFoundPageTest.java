package remit.pages.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;

class NotFoundPageTest {

    private static final String HANDBOOK = "title: The park\norganisation: Example Organisation\nlanguage: en\n";

    @Test
    void withoutAnAddressTheOnlyLinkLeadsToTheIndexOfTheSameFolder() {
        NotFoundPage page = NotFoundPage.of(new GivenContent().context());
        assertThat(page.site()).isNull();
        assertThat(page.ways()).extracting("href").containsExactly("index.html");
        assertThat(page.wayOut()).isNotNull();
        assertThat(page.feedback()).isNull();
    }

    @Test
    void linksBeginBelowTheHandbooksOwnAddress() {
        NotFoundPage.Site site = site("address: https://example.com/staff/park/\n");
        assertThat(site.stylesheet()).isEqualTo("/staff/park/theme/site.css");
        assertThat(site.name().href()).isEqualTo("/staff/park/index.html");
        assertThat(site.find().href()).isEqualTo("/staff/park/search.html");
        assertThat(site.sections()).extracting("href").containsExactly("/staff/park/roles/index.html");
    }

    @Test
    void aServersRootIsAnAddress() {
        assertThat(site("address: https://example.com\n").name().href()).isEqualTo("/index.html");
    }

    private static NotFoundPage.Site site(String address) {
        NotFoundPage page = NotFoundPage.of(
                new GivenContent().file("handbook.yaml", HANDBOOK + address).context());
        assertThat(page.wayOut()).isNull();
        NotFoundPage.Site site = page.site();
        assertThat(page.ways())
                .extracting("href")
                .containsExactly(site.name().href(), site.find().href());
        assertThat(site).isNotNull();
        return site;
    }
}
