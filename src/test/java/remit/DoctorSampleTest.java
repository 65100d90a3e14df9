package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.pages.doctor.DoctorPage.AskedFile;
import remit.pages.doctor.DoctorPage.Moved;
import remit.pages.frame.PageEntry;
import remit.pages.frame.PageKind;
import remit.pages.link.Address;
import remit.publish.SiteHashes;

class DoctorSampleTest {

    private final SiteHashes site = new SiteHashes();

    @Test
    void theHomePageComesFirstThenTheStyleAndThePageFurthestDown() {
        given("index.html", 10);
        given("a/b/c.html", 900);
        given("a/b/d.html", 800);
        given("a/e.html", 5000);
        given("theme/site.css", 2000);
        given("theme/chart.css", 2000);

        assertThat(paths()).containsExactly("index.html", "theme/site.css", "a/b/d.html");
    }

    @Test
    void ofAnotherEndingTheSmallestFileThatIsCompressedIsAskedFor() {
        givenHome();
        given("data/small.json", 999);
        given("data/large.json", 3000);
        given("data/middle.json", 1000);
        given("assets/plan.png", 500);
        given("assets/film.mp4", 1_000_001);

        assertThat(paths()).containsExactly("index.html", "theme/site.css", "data/middle.json", "assets/plan.png");
        assertThat(asked()).extracting(AskedFile::compressed).containsExactly(false, false, true, false);
    }

    /** A server that mistakes the name must not be said to mistake the ending. */
    @Test
    void aNameWithUnusualSignsComesBesideAnotherFileOfItsEnding() {
        givenHome();
        given("assets/A.txt", 1000);
        given("assets/b.txt", 10);
        IntStream.range(0, 9).forEach(i -> given("assets/\u00fc" + i + ".txt", 10));

        assertThat(paths())
                .startsWith("index.html", "theme/site.css", "assets/b.txt", "assets/A.txt", "assets/\u00fc0.txt")
                .hasSize(8);
    }

    @Test
    void aFileHasTheTypesThatBrowsersTakeForItsEnding() {
        givenHome();
        given("theme/find.js", 10);
        given("assets/thing.xyz", 10);

        assertThat(asked())
                .extracting(AskedFile::types)
                .containsExactly(
                        List.of("text/html"),
                        List.of("text/css"),
                        List.of("text/javascript", "application/javascript", "application/x-javascript"),
                        List.of());
    }

    @Test
    void ofManyOldAddressesSomeFromAllPartsAreAskedFor() {
        List<PageEntry> pages = IntStream.range(0, 11)
                .mapToObj(i -> redirect("roles/" + (char) ('a' + i) + ".html"))
                .toList();

        assertThat(DoctorSample.moved(pages))
                .extracting(Moved::from)
                .containsExactly("roles/a.html", "roles/c.html", "roles/e.html", "roles/g.html", "roles/i.html");
        assertThat(DoctorSample.moved(pages.subList(0, 1)))
                .containsExactly(new Moved("roles/a.html", "roles/now.html"));
        assertThat(DoctorSample.moved(List.of())).isEmpty();
    }

    private void givenHome() {
        given("index.html", 10);
        given("theme/site.css", 10);
    }

    private void given(String address, int size) {
        site.add(address, "handbook.yaml", new byte[size]);
    }

    private List<AskedFile> asked() {
        return DoctorSample.files(site.taken());
    }

    private List<String> paths() {
        return asked().stream().map(AskedFile::path).toList();
    }

    private static PageEntry redirect(String from) {
        return new PageEntry(
                new Address(from),
                PageKind.REDIRECT,
                "roles/now.yaml",
                null,
                new Address("roles/now.html"),
                false,
                null,
                false,
                List.of(),
                List.of());
    }
}
