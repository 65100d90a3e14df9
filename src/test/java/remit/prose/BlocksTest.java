package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables, tasks, alerts, footnotes and code as they are on a page. */
class BlocksTest {

    @Test
    void tableIsNamedByItsHeadingAndScrollsInItsBox() {
        assertThat(Texts.html("# Tides\n\n| Port | Depth | |\n|:--|--:|:-:|\n| *East* | 5 | |"))
                .isEqualTo("""
                        <h2 id="tides">Tides</h2>
                        <div class="box" role="region" tabindex="0" aria-labelledby="tides">
                        <table aria-labelledby="tides">
                        <thead>
                        <tr>
                        <th scope="col">Port</th>
                        <th scope="col" class="align-end">Depth</th>
                        <th scope="col" class="align-center">–</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td><em>East</em></td>
                        <td class="align-end">5</td>
                        <td class="align-center">–</td>
                        </tr>
                        </tbody>
                        </table>
                        </div>""");
    }

    @Test
    void tableWithoutAHeadingBeforeItIsNamedByTheWords() {
        assertThat(Texts.html("| a |\n|---|\n\n# Later"))
                .contains("tabindex=\"0\" aria-label=\"Table\">\n<table aria-label=\"Table\">");
    }

    @Test
    void tableTakesTheNearestHeadingAsThePageNamesIt() {
        Rendering page = new Rendering(target -> target, 2, id -> "p-" + id, "", target -> false, Texts.WORDS);
        assertThat(Texts.document("# A\n# B\n\n|a|\n|-|\n").html(page).markup())
                .contains("<table aria-labelledby=\"p-b\">");
    }

    @Test
    void tasksSayWhatTheyAre() {
        assertThat(Texts.html("- [x] rope\n- [ ] buoy")).isEqualTo("""
                        <ul>
                        <li><span class="task task--done"><span class="hidden">Done:</span></span> rope</li>
                        <li><span class="task"><span class="hidden">To do:</span></span> buoy</li>
                        </ul>""");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, note, Note",
        "tip, tip, Tip",
        "IMPORTANT, important, Important",
        "WARNING, warning, Warning",
        "Caution, caution, Caution"
    })
    void alertIsSetApart(String mark, String style, String title) {
        assertThat(Texts.html("> [!" + mark + "]\n> Low *tide*.\n>\n> - x")).isEqualTo("""
                        <aside class="alert alert--%s" role="note">
                        <p class="alert__title">%s</p>
                        <p>Low <em>tide</em>.</p>
                        <ul>
                        <li>x</li>
                        </ul>
                        </aside>""".formatted(style, title));
    }

    @Test
    void alertMayHaveItsMarkInAParagraphOfItsOwn() {
        assertThat(Texts.html("> [!TIP]\n>\n> x")).contains("<p class=\"alert__title\">Tip</p>\n<p>x</p>");
    }

    @ParameterizedTest
    @CsvSource({"'> [!NOTE]'", "'> [!NOTE] x'", "'> [!HINT]\n> x'", "'> x\n> [!NOTE]'"})
    void quoteThatIsNoAlertStaysAQuote(String text) {
        assertThat(Texts.html(text)).startsWith("<blockquote>").contains("[!");
    }

    @Test
    void footnotesAreNumberedByFirstReferenceAndLinkBothWays() {
        assertThat(Texts.html("A[^b] B[^a] C[^b]\n\n[^a]: First.\n[^b]: Second.\n[^c]: Never."))
                .isEqualTo("""
                        <p>A<sup><a href="#_fn-1" id="_fnref-1" aria-label="Footnote 1">1</a></sup> \
                        B<sup><a href="#_fn-2" id="_fnref-2" aria-label="Footnote 2">2</a></sup> \
                        C<sup><a href="#_fn-1" id="_fnref-1-2" aria-label="Footnote 1">1</a></sup></p>
                        <div class="footnotes" role="region" aria-label="Footnotes">
                        <ol>
                        <li id="_fn-1">
                        <p>Second. <a href="#_fnref-1" aria-label="Back to footnote 1 in the text">↩</a> \
                        <a href="#_fnref-1-2" aria-label="Back to footnote 1-2 in the text">↩</a></p>
                        </li>
                        <li id="_fn-2">
                        <p>First. <a href="#_fnref-2" aria-label="Back to footnote 2 in the text">↩</a></p>
                        </li>
                        </ol>
                        </div>""");
    }

    @Test
    void theNumberOfAFootnoteThatIsOurOwnOpinionSaysSo() {
        assertThat(Texts.html("""
                        A[^1] B[^2] C[^3] D[^4]

                        [^1]: [Ours](../sources.yaml#ours), we think.
                        [^2]: [An article](../sources.yaml#article).
                        [^3]: [Ours](../sources.yaml#ours) and [an article](../sources.yaml#article).
                        [^4]: [Elsewhere](https://example.com/sources.yaml#ours)."""))
                .contains("aria-label=\"Footnote 1, our view\">1, our view</a>")
                .contains("aria-label=\"Footnote 2\">2</a>")
                .contains("aria-label=\"Footnote 3\">3</a>")
                .contains("aria-label=\"Footnote 4\">4</a>");
    }

    @Test
    void footnoteWithinAFootnoteFollowsTheOthers() {
        assertThat(Texts.html("A[^a] B[^b]\n\n[^a]: See[^c].\n[^b]: b\n[^c]: See[^a]."))
                .containsSubsequence(
                        "<li id=\"_fn-1\">",
                        "href=\"#_fn-3\" id=\"_fnref-3\"",
                        "<li id=\"_fn-3\">",
                        "id=\"_fnref-1-2\"");
    }

    @Test
    void footnoteThatEndsInAListHasItsWayBackBelow() {
        assertThat(Texts.html("A[^a]\n\n[^a]: x\n\n    - y\n"))
                .contains("<li>y</li>\n</ul>\n<p> <a href=\"#_fnref-1\"");
    }

    @Test
    void twoTextsOnAPageKeepTheirFootnotesApart() {
        Rendering page = new Rendering(target -> target, 2, id -> id, "lead--", target -> false, Texts.WORDS);
        assertThat(Texts.document("A[^a]\n\n[^a]: x").html(page).markup())
                .contains(
                        "href=\"#_lead--fn-1\" id=\"_lead--fnref-1\"",
                        "<li id=\"_lead--fn-1\">",
                        "href=\"#_lead--fnref-1\"");
    }

    @Test
    void codeCanBeReachedByKeyboard() {
        assertThat(Texts.html("```yaml\na: <b>\n```\n\n    c")).isEqualTo("""
                        <pre tabindex="0"><code>a: &lt;b&gt;
                        </code></pre>
                        <pre tabindex="0"><code>c
                        </code></pre>""");
    }

    @Test
    void breaksHaveNoSlash() {
        assertThat(Texts.html("a\\\nb\n\n***")).isEqualTo("<p>a<br>\nb</p>\n<hr>");
    }
}
