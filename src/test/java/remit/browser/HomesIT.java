package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import remit.data.Manifest;

/**
 * Pages open from a folder, a web root and a deep sub-path, under the tightest policy, without a word of complaint:
 * pages of the published handbook from its folder, every kind of page of the other one from its folder and from a deep
 * sub-path; with {@code browser.all} all pages from everywhere. {@link ServersIT} opens the published one from the roots
 * of real web servers.
 */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class HomesIT {

    private static final Rule<Visit> PEACE = new Rule<>("homes", Visit::trouble);

    /** Names of folders on file shares have signs that mean something else in addresses. */
    @Test
    void aFolderMayBeCalledAnything(@TempDir Path temp) throws IOException {
        TestSite real = TestSite.real();
        Path share = temp.resolve("R&D #1, 100% Büro für IT").resolve("50%20 #2");
        for (String address : Manifest.addresses(real.read(Manifest.ADDRESS))) {
            Path file = share.resolve(address);
            Files.createDirectories(file.getParent());
            Files.write(file, real.read(address));
        }
        TestSite site = TestSite.of("share", share);
        List<String> trouble = new ArrayList<>();
        try (Visit visit = Visit.asReader(site)) {
            for (String address : List.of("index.html", "roles/cto.html", "compare/cio-and-cto.html", "search.html")) {
                visit.open(address);
                trouble.addAll(Rule.faults(List.of(PEACE), address, visit));
            }
            visit.open("index.html").locator(".find input").fill("password");
            visit.open("compare/cio-vs-cto.html").waitForURL(url -> url.endsWith("/compare/cio-and-cto.html"));
            trouble.addAll(visit.trouble());
        }

        assertThat(trouble).isEmpty();
    }

    static Stream<Arguments> sitesInHomes() {
        List<Home> all = List.of(Home.values());
        return Stream.concat(
                Bench.cross(List.of(TestSite.real()), Questions.EVERYTHING ? all : List.of(Home.FILE)),
                Bench.cross(List.of(TestSite.synthetic()), Questions.EVERYTHING ? all : List.of(Home.FILE, Home.DEEP)));
    }

    @ParameterizedTest
    @MethodSource("sitesInHomes")
    void everyPageOpensInPeace(TestSite site, Home home) {
        List<String> trouble = new ArrayList<>();
        try (SiteServer root = new SiteServer(site.folder(), "/");
                SiteServer deep = new SiteServer(site.folder(), "/intranet/hr/roles/");
                Visit visit = Visit.asReader(site, home, site.address(home, root, deep))) {
            Set<String> addresses = new LinkedHashSet<>(site.kinds());
            if (Questions.EVERYTHING || home == Home.FILE && site.equals(TestSite.real())) {
                addresses.addAll(Questions.measured(site.pages().keySet()));
            }
            for (String address : addresses) {
                // A page without an icon of its own makes the browser ask the server for one.
                if (!site.page(address).standsAlone()) {
                    visit.open(address);
                    Coverage.asked(List.of(PEACE), site, address, "from " + home);
                    trouble.addAll(Rule.faults(List.of(PEACE), address + " from " + home, visit));
                }
            }
        }

        assertThat(trouble).isEmpty();
    }
}
