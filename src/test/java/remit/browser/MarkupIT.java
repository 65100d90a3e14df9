package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.SiteLinks;

/** The markup of every page: strict, light, conforming, its links alive. */
class MarkupIT {

    static Stream<TestSite> sites() {
        return Stream.of(TestSite.real(), TestSite.synthetic());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageKeepsTheRules(TestSite site) {
        List<String> faults = new ArrayList<>();
        site.pages().forEach((address, page) -> {
            if (!address.equals("404.html")) {
                PageRules.faults(page).forEach(fault -> faults.add(address + ": " + fault));
            }
        });

        assertThat(faults).isEmpty();
    }

    /** Homes without headers are as strict as the strictest web server, but for what a page cannot say. */
    @ParameterizedTest
    @MethodSource("sites")
    void everyPageCarriesThePolicy(TestSite site) {
        String policy = SiteServer.POLICY.replace(" frame-ancestors 'none';", "");

        assertThat(site.pages().values())
                .allSatisfy(page -> assertThat(page.select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content"))
                        .isEqualTo(policy));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkIsAlive(TestSite site) {
        SiteLinks links = SiteLinks.of(site.folder());

        assertThat(links.dead()).isEmpty();
        assertThat(links.doubleIds()).isEmpty();
        assertThat(links.unreachable()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageIsLight(TestSite site) {
        List<String> faults = new ArrayList<>();
        site.pages().forEach((address, page) -> {
            if (!Weight.exempt(page)) {
                Weight.of(site.folder(), address).faults().forEach(fault -> faults.add(address + ": " + fault));
            }
        });

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyKindOfPageConforms(TestSite site) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> faults = new ArrayList<>();
        for (String address : site.kinds()) {
            validator
                    .validate(site.folder().resolve(address))
                    .lines()
                    .filter(line -> line.contains("error:") && !line.contains("CSS:"))
                    .forEach(line -> faults.add(address + ": " + line));
        }

        assertThat(faults).isEmpty();
    }
}
