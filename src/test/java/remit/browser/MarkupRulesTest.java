package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule fails for the single fault that is planted in a sound page, and no other rule does. */
class MarkupRulesTest {

    private static final String SOUND = """
            <html lang="en"><body><header><nav aria-label="Main"></nav></header><main><h1>The park</h1><h2>Roles</h2>
            <div class="box" role="region" aria-label="Roles" tabindex="0">
            <table><caption>Roles</caption><tr><th scope="col">Role</th></tr><tr><td>Gardener</td></tr></table></div>
            </main><footer></footer></body></html>
            """;

    @TempDir
    Path empty;

    @Test
    void aSoundPageHasNoFault() {
        assertThat(faults(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <h2>                     | <h2 style="color:red">                      | nothing inline: a style attribute of h2
                    <h2>                     | <script>alert(1)</script><h2>               | nothing inline: a script element
                    <h2>                     | <h2 onclick="go()">                         | nothing inline: an event attribute, onclick, of h2
                    <td>Gardener             | <td><a href="javascript:go()">G</a>         | nothing inline: a script in a link: G
                    <h2>                     | <img src="https://example.com/x.png"><h2>   | one origin: https://example.com/x.png is loaded from elsewhere
                    <html lang="en">         | <html>                                      | language: no lang
                    <h2>Roles</h2>           | <h3>Roles</h3>                              | headings: a level is skipped before the h3 “Roles”
                    <h1>The park</h1>        | <h1>The park</h1><h1>Again</h1>             | headings: 2 h1
                    <footer></footer>        | <p>The end</p>                              | landmarks: 0 of body > footer
                    <nav aria-label="Main">  | <nav>                                       | landmarks: nav without a name of its own: “”
                    <caption>Roles</caption> | <!-- none -->                               | tables: a table without a caption
                    <th scope="col">         | <th>                                        | tables: a head without a scope: Role
                    <td>Gardener</td>        | <td></td>                                   | tables: an empty cell
                    role="region"            | role="group"                                | scroll boxes: no name for div.box
                    """)
    void aPlantedFaultIsFound(String part, String fault, String expected) {
        String page = SOUND.replace(part, fault);

        assertThat(page).isNotEqualTo(SOUND);
        assertThat(faults(page)).containsExactly("page.html: " + expected);
    }

    private List<String> faults(String markup) {
        SitePage page = new SitePage(TestSite.of("empty", empty), "page.html", Jsoup.parse(markup));
        return Rule.faults(MarkupRules.ALL, "page.html", page);
    }
}
