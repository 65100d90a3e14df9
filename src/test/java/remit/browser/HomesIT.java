package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page opens from a folder, a web root and a deep sub-path, under the tightest policy, without a word of complaint. */
class HomesIT {

    static Stream<Arguments> sitesInHomes() {
        return Stream.of(TestSite.real(), TestSite.synthetic())
                .flatMap(site -> Stream.of(Home.values()).map(home -> Arguments.of(site, home)));
    }

    @ParameterizedTest
    @MethodSource("sitesInHomes")
    void everyPageOpensInPeace(TestSite site, Home home) {
        List<String> trouble = new ArrayList<>();
        try (SiteServer root = new SiteServer(site.folder(), "/");
                SiteServer deep = new SiteServer(site.folder(), "/intranet/hr/roles/");
                Visit visit = new Visit(site.address(home, root, deep), 1280, ColorScheme.LIGHT, true)) {
            for (String address : site.pages().keySet()) {
                if (address.equals("404.html")) {
                    continue;
                }
                visit.open(address);
                visit.trouble().forEach(t -> trouble.add(address + ": " + t));
            }
        }
        System.out.printf(
                "Opened %d pages of the %s handbook from %s%n", site.pages().size(), site.name(), home);

        assertThat(trouble).isEmpty();
    }
}
