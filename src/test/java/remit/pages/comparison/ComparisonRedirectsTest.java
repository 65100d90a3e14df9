package remit.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.link.Address;

class ComparisonRedirectsTest {

    @Test
    void thePairTheOtherWayRoundLeadsToItsPage() {
        assertThat(redirects(new Park().handbook("roles: [warden, gardener, treasurer]\n")))
                .contains("warden-vs-gardener to gardener-vs-warden, WA or HG: what is the difference?")
                .hasSize(3);
    }

    @Test
    void bothWaysRoundLeadToADeclaredComparison() {
        Park park = new Park()
                .handbook("pairs: declared\n")
                .file("comparisons/green.yaml", "title: Green\nroles: [treasurer, gardener]\nformerly: lawns\n");
        assertThat(redirects(park))
                .containsExactlyInAnyOrder(
                        "lawns to green, Green",
                        "gardener-vs-treasurer to green, Green",
                        "treasurer-vs-gardener to green, Green");
    }

    @Test
    void anOldIdOfARoleLeadsEachOfItsPairs() {
        Park park = new Park()
                .handbook("pairs: declared\n")
                .file("comparisons/green.yaml", "title: Green\nroles: [treasurer, gardener]\n")
                .record("gardener", "formerly: weeder\n");
        assertThat(redirects(park))
                .contains("weeder-vs-treasurer to green, Green", "treasurer-vs-weeder to green, Green")
                .hasSize(4);
    }

    @Test
    void thereAreNoneWhereNothingIsCompared() {
        assertThat(ComparisonRedirects.of(new GivenContent().context())).isEmpty();
        assertThat(ComparisonRedirects.of(
                        new Park().handbook("pairs: declared\n").context()))
                .isEmpty();
    }

    /** The redirects as {@code from to page, title}, with ids for addresses. */
    private static List<String> redirects(Park park) {
        return ComparisonRedirects.of(park.context()).stream()
                .map(redirect -> id(redirect.from()) + " to " + id(redirect.to()) + ", " + redirect.title())
                .toList();
    }

    private static String id(Address address) {
        return address.path().replaceAll("compare/(.*)\\.html", "$1");
    }
}
