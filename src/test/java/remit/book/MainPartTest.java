package remit.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import remit.pages.book.BookPage.BookPart;
import remit.pages.book.BookPlan.Part;
import remit.pages.link.Address;
import remit.problem.UsageException;

class MainPartTest {

    private static final Part PILOT = new Part("roles-pilot", new Address("roles/pilot.html"), "", List.of());

    private final Map<String, String> prefixes = new HashMap<>(Map.of("roles/pilot.html", "roles-pilot"));
    private final Map<String, String> places = new HashMap<>();

    @Test
    void headingsFollowTheTitleAndTheDeepestStaysOne() {
        BookPart part = made("<h1>Pilot <b>P</b></h1><h2>Work</h2><h3>By day</h3><h4>Early</h4><h5>Later</h5>");

        assertThat(part.heading().markup()).isEqualTo("Pilot <b>P</b>");
        assertThat(part.html().markup()).isEqualTo("<h4>Work</h4><h5>By day</h5><h6>Early</h6><h6>Later</h6>");
    }

    @Test
    void idsAndWhatNamesThemBeginWithThePartsOwn() {
        assertThat(made("<h1>P</h1><i id=\"a\"></i><b id=\"b\" aria-describedby=\"a b\"></b>")
                        .html()
                        .markup())
                .isEqualTo("<i id=\"roles-pilot--a\"></i>"
                        + "<b id=\"roles-pilot--b\" aria-describedby=\"roles-pilot--a roles-pilot--b\"></b>");
    }

    @Test
    void aLinkLeadsToTheSamePlaceInTheBook() {
        prefixes.put("roles/bosun.html", "roles-bosun");
        places.put("roles/index.html", "roles");

        assertThat(links("#größe", "bosun.html", "bosun.html#gone", "index.html", "#_word-tide", "#_word-ebb"))
                .containsExactly(
                        "#roles-pilot--größe",
                        "#roles-bosun",
                        "#roles-bosun",
                        "#roles",
                        "#glossary--tide",
                        "#roles-pilot");
    }

    @Test
    void aLinkToAnythingElseLeadsToTheSiteOrWhereItLed() {
        assertThat(links("../about.html#_data", "../search.html?q=a%20b#x", "https://example.com/a?b#c", "tel:+4930"))
                .containsExactly("about.html#_data", "search.html?q=a%20b#x", "https://example.com/a?b#c", "tel:+4930");
    }

    @Test
    void picturesAreFoundFromTheBook() {
        assertThat(made("<h1>P</h1><img src=\"../assets/a b.png\">").html().markup())
                .isEqualTo("<img src=\"assets/a b.png\">");
    }

    @Test
    void whatIsOfUseOnItsOwnPageOnlyIsLeftOutAndWhatIsFoldedIsOpen() {
        assertThat(made("<h1>P</h1><nav>x</nav><p>a<a class=\"here\" href=\"#a\">#</a></p><p hidden>b</p>"
                                + "<details><summary>more</summary>c</details>")
                        .html()
                        .markup())
                .isEqualTo("<p>a</p><details open><summary>more</summary>c</details>");
    }

    @Test
    void aPageWithoutWhatTheBookShowsIsNamed() {
        assertThatThrownBy(() -> MainPart.of("<body><h1>P</h1>", PILOT, 3))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "the page roles/pilot.html has nothing that fits 'main', which the book shows: keep it in the"
                                + " template of this page, or build without --book");
    }

    private List<String> links(String... hrefs) {
        StringBuilder html = new StringBuilder("<h1>P</h1><i id=\"größe\"></i>");
        for (String href : hrefs) {
            html.append("<a href=\"").append(href).append("\">x</a>");
        }
        String made = made(html.toString()).html().markup();
        return Pattern.compile("href=\"([^\"]*)\"")
                .matcher(made)
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private BookPart made(String main) {
        MainPart part = MainPart.of("<!DOCTYPE html><body><main>" + main + "</main>", PILOT, 3);
        Set<String> ids = part.ids();
        ids.add("glossary--tide");
        return part.linked("Pilot", false, new BookLinks(prefixes, places, ids));
    }
}
