package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TermMarksTest {

    private static final Lexicon LEXICON = new Lexicon(
            List.of(new Lexicon.Phrase("mulch", 1, false), new Lexicon.Phrase("leaf mould", 2, false)), Locale.ROOT);

    @Test
    void aMarkIsALinkRoundTheWord() {
        assertThat(marked("<p>Put <em>mulch</em> &amp; leaf\nmould on.</p>"))
                .isEqualTo("<p>Put <em><a class=\"term\" href=\"#1\">mulch</a></em> &amp; "
                        + "<a class=\"term\" href=\"#2\">leaf\nmould</a> on.</p>");
        assertThat(marked("mulch")).isEqualTo("<a class=\"term\" href=\"#1\">mulch</a>");
    }

    @Test
    void linksHeadingsHeadsOfTablesAndCodeGetNone() {
        String unmarked = "<h2 id=\"x\">Mulch</h2><p><a href=\"y\">all <b>mulch</b></a> <code>mulch</code></p>"
                + "<pre><code>mulch</code></pre><table><tr><th>mulch</th></tr></table>"
                + "<details><summary>mulch</summary></details><p><abbr title=\"z\">mulch</abbr></p>";

        assertThat(marked(unmarked)).isEqualTo(unmarked);
        assertThat(marked(unmarked + "<p>mulch</p>")).endsWith("<p><a class=\"term\" href=\"#1\">mulch</a></p>");
    }

    @Test
    void aCellOfATableIsMarkedAsProseIs() {
        assertThat(marked("<table><tbody><tr><td>mulch</td></tr></tbody></table>"))
                .contains("<td><a class=\"term\" href=\"#1\">mulch</a></td>");
    }

    @Test
    void whatMarkupDividesIsUsedButNotMarked() {
        Html divided = new Html("<p>leaf <b>mould</b></p>");

        assertThat(marked(divided.markup())).isEqualTo(divided.markup());
        assertThat(used(divided.markup())).containsExactly(2);
    }

    @Test
    void aWordIsWholeAcrossMarkupAndNotAcrossBlocks() {
        assertThat(used("<p>mulch<b>ing</b></p>")).isEmpty();
        assertThat(used("<ul><li>leaf</li><li>mould</li></ul>")).isEmpty();
        assertThat(used("<p>leaf<br>mould, mulch<sup><a href=\"#n\">1</a></sup></p>"))
                .containsExactly(1);
    }

    @Test
    void headingsAndTablesAreReadAndCodeIsNot() {
        assertThat(used("<h2>Mulch</h2><table><tr><td>leaf mould</td></tr></table><code>mulch</code>"))
                .containsExactly(1, 2);
        assertThat(used("<div class=\"alert\"><p class=\"alert__title\">Mulch</p></div>"))
                .isEmpty();
    }

    @Test
    void whoeverIsAskedDecidesWhichUseIsMarked() {
        int[] asked = {0};
        Html html = new Html("<p>mulch, mulch, mulch</p>");

        assertThat(TermMarks.in(html, LEXICON)
                        .marked(number -> ++asked[0] == 2 ? "#x" : null)
                        .markup())
                .isEqualTo("<p>mulch, <a class=\"term\" href=\"#x\">mulch</a>, mulch</p>");
    }

    private static List<Integer> used(String markup) {
        return TermMarks.in(new Html(markup), LEXICON).used().stream()
                .map(Occurrence::number)
                .toList();
    }

    private static String marked(String markup) {
        return TermMarks.in(new Html(markup), LEXICON)
                .marked(number -> "#" + number)
                .markup();
    }
}
