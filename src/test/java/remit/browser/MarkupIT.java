package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as it lies in the folder: strict, light, conforming, its links alive. */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class MarkupIT {

    static List<TestSite> sites() {
        return TestSite.both();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageIsSoundInItself(TestSite site) {
        assertThat(Bench.faults(site, MarkupRules.ALL)).isEmpty();
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
    void everyPageIsSoundAmongTheOthers(TestSite site) {
        List<String> exempt = site.pages().keySet().stream()
                .filter(address -> Weight.exempt(site.pages().get(address)))
                .toList();
        System.out.println("Exempt from the weight, for the size of their tables: " + exempt);

        assertThat(Bench.faults(site, FileRules.ALL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageConforms(TestSite site) {
        Collection<String> pages = site.equals(TestSite.real())
                ? site.pages().keySet()
                : Questions.opened(site.pages().keySet());
        assertThat(Bench.faults(site, pages, List.of(Conformance.RULE))).isEmpty();
    }
}
