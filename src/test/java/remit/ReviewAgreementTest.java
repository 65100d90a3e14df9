package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.pages.GivenContent;
import remit.problem.Message;

/**
 * In a handbook four parts are overdue for review and five have no day of review; its page, its data and its report say
 * so.
 */
class ReviewAgreementTest {

    private static final String DATED = "reviewed: 2026-06-01\n";

    @TempDir
    Path temp;

    private final GivenContent content = new GivenContent()
            .file("roles/gardener.yaml", "title: Gardener\nreviewed: 2025-11-19\nvalues:\n  duties: Beds\n")
            .file("roles/ranger.yaml", "title: Ranger\nreviewed: 2025-11-20\nvalues:\n  duties: Woods\n")
            .file("roles/warden.yaml", "title: Warden\nvalues:\n  duties: Gates\n")
            .file("comparisons/two.yaml", "title: Two\nroles: [gardener, ranger]\n")
            .file("comparisons/three.yaml", DATED + "title: Three\nroles: [gardener, ranger, warden]\n")
            .file("pages/old.md", "---\ntitle: Old\nreviewed: 2020-02-29\n---\nText\n")
            .file("pages/new.md", "---\ntitle: New\n---\nText\n")
            .file("topics.yaml", """
                    topics:
                      - id: dry
                        ask: The beds are dry
                        first: gardener
                      - id: open
                        ask: The gate is open
                        first: warden
                        reviewed: 2026-06-01
                    """)
            .file("responsibilities.yaml", """
                    reviewed: 2024-01-01
                    responsibilities:
                      - id: mow
                        duty: Mow
                        accountable: gardener
                        responsible: gardener
                      - id: rake
                        duty: Rake
                        accountable: gardener
                        responsible: gardener
                    """)
            .file("glossary.yaml", "- term: Bed\n  means: A place for plants\n- term: Gate\n  means: A way in\n");

    @Test
    void pageDataAndReportAgree() throws IOException {
        Map<String, byte[]> site = build("2026-11-21");
        List<String> overdue =
                List.of("pages/old.md", "responsibilities.yaml", "roles/gardener.yaml", "roles/ranger.yaml");

        assertThat(targets(site, "overdue")).containsExactlyElementsOf(overdue);
        assertThat(targets(site, "undated"))
                .containsExactly(
                        "roles/warden.yaml",
                        "comparisons/two.yaml",
                        "pages/new.md",
                        "topics.yaml#dry",
                        "glossary.yaml");
        assertThat(targets(site, "current")).containsExactly("comparisons/three.yaml", "topics.yaml#open");
        Document page = page(site, "reviews.html");
        assertThat(names(page, "_overdue")).containsExactly("Old", "Who does what", "Gardener", "Ranger");
        assertThat(names(page, "_undated"))
                .containsExactly("Warden", "Two", "New", "The beds are dry", "Words explained");
        assertThat(names(page, "_current")).containsExactly("Three", "The gate is open");
        assertThat(page.text()).contains("four reviews were overdue").contains("Five parts have no review recorded");
        assertThat(page(site, "about.html").text()).contains("four reviews are overdue");
        assertThat(warned(site)).containsExactlyElementsOf(overdue);
    }

    /** With an edition a day earlier, one role is not overdue yet; nothing else changes except the edition itself. */
    @Test
    void anotherEditionChangesWhatShowsIt() throws IOException {
        Map<String, byte[]> later = build("2026-11-21");
        Map<String, byte[]> earlier = build("2026-11-20");

        assertThat(targets(earlier, "overdue"))
                .isEqualTo(List.of("pages/old.md", "responsibilities.yaml", "roles/gardener.yaml"));
        assertThat(warned(earlier)).isEqualTo(targets(earlier, "overdue"));
        assertThat(overdueMark(page(earlier, "roles/ranger.html")).hasAttr("hidden"))
                .isTrue();
        assertThat(overdueMark(page(earlier, "roles/ranger.html")).attr("data-due"))
                .isEqualTo("2026-11-20");
        assertThat(overdueMark(page(later, "roles/ranger.html")).hasAttr("hidden"))
                .isFalse();
        Map<String, String> changed = new TreeMap<>();
        later.forEach((address, bytes) -> {
            String before = withoutEdition(earlier.get(address));
            if (!address.equals("manifest.json") && !before.equals(withoutEdition(bytes))) {
                changed.put(address, before);
            }
        });
        assertThat(changed.keySet())
                .containsExactly(
                        "about.html", "data/problems.json", "data/reviews.json", "reviews.html", "roles/ranger.html");
    }

    private Map<String, byte[]> build(String edition) throws IOException {
        content.file(
                "handbook.yaml",
                "title: The park\norganisation: Example\nlanguage: en\nreview-every: 12 months\nedition: " + edition
                        + "\n");
        Path site = temp.resolve(edition);
        Generator.Built built = new Generator(new Generator.Options(content.folder(), null, false)).build(site, false);
        assertThat(built.published())
                .as(() -> built.checked().problems().sorted().toString())
                .isNotNull();
        return Golden.files(site);
    }

    private static List<String> targets(Map<String, byte[]> site, String state) {
        return Tree.objects(Tree.of(text(site, "data/reviews.json")), "reviews").stream()
                .filter(review -> review.get("state").equals(state))
                .map(review -> String.valueOf(review.get("target")))
                .toList();
    }

    private static List<String> warned(Map<String, byte[]> site) {
        return Tree.objects(Tree.of(text(site, "data/problems.json")), "problems").stream()
                .filter(problem -> problem.get("id").equals(Message.OVERDUE.id()))
                .map(problem -> String.valueOf(problem.get("file")))
                .toList();
    }

    private static List<String> names(Document page, String heading) {
        return page.getElementById(heading).parent().select("th a, .rows__link").eachText();
    }

    private static Element overdueMark(Document page) {
        return page.selectFirst("main .mark");
    }

    private static Document page(Map<String, byte[]> site, String address) {
        return Jsoup.parse(text(site, address));
    }

    private static String withoutEdition(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("2[01] November 2026|2026-11-2[01](?=\",\"counts\")", "…");
    }

    private static String text(Map<String, byte[]> site, String address) {
        return new String(site.get(address), StandardCharsets.UTF_8);
    }
}
