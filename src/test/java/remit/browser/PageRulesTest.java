package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules fail for each single fault that is planted in a sound page. */
class PageRulesTest {

    private static final String SOUND = """
            <h1>The park</h1><h2>Roles</h2>
            <div role="region" aria-label="Roles" tabindex="0">
            <table><caption>Roles</caption><tr><th scope="col">Role</th></tr><tr><td>Gardener</td></tr></table></div>
            """;

    @Test
    void aSoundPageHasNoFault() {
        assertThat(PageRules.faults(Jsoup.parse(SOUND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <h2>                       | <h2 style="color:red">                        | inline: h2
                    <h2>                       | <script>alert(1)</script><h2>                 | inline: script
                    <h2>                       | <h2 onclick="go()">                           | event attribute onclick
                    <h2>                       | <img src="https://example.com/x.png"><h2>     | foreign origin: https://example.com/x.png
                    <h2>Roles</h2>             | <h3>Roles</h3>                                | heading skipped before: Roles
                    <h1>The park</h1>          | <h1>The park</h1><h1>Again</h1>               | 2 h1
                    <caption>Roles</caption>   | <!-- none -->                                 | table without a caption
                    <th scope="col">           | <th>                                          | th without a scope: Role
                    <td>Gardener</td>          | <td></td>                                     | empty cell
                    """)
    void aPlantedFaultIsFound(String part, String fault, String expected) {
        String page = SOUND.replace(part, fault);

        assertThat(page).isNotEqualTo(SOUND);
        assertThat(PageRules.faults(Jsoup.parse(page))).containsExactly(expected);
    }

    @Test
    void aScrollBoxWithoutANameIsFound() {
        String page = SOUND.replace(" aria-label=\"Roles\"", "");

        assertThat(PageRules.faults(Jsoup.parse(page)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("scroll box");
    }
}
