package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.Origin;
import remit.problem.Problem;
import remit.problem.Problems;

/** Raw HTML: what is kept, what is left out, and where a warning says so. */
class RawHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a <kbd>b</kbd><sub>c</sub><sup>d</sup><mark>e</mark><abbr title=\"f\">g</abbr></p>",
                "<details open><summary>a</summary><p>b</p></details>",
                "<dl><dt>a</dt><dd>b</dd></dl>",
                "<figure><img src=\"to:pages/a.png\" alt=\"b\" width=\"10\"><figcaption>c</figcaption></figure>",
                "<ol start=\"3\" reversed><li value=\"5\">a</li></ol>",
                "<p dir=\"rtl\" lang=\"he\">שלום <time datetime=\"2026-11-21\">x</time></p>",
                "<table><caption>a</caption><tbody><tr><th scope=\"row\">b</th><td colspan=\"2\">c</td></tr></tbody></table>",
            })
    void safeElementsAreKept(String html) {
        String written = html.replace("to:pages/", "");
        assertThat(Texts.html(written)).isEqualTo(html);
        assertThat(Texts.problems(written)).isEmpty();
    }

    @Test
    void droppedElementLeavesItsWordsAndAWarningAtItsPlace() {
        String text = "🛶 a <font color=red>b</font> c";
        assertThat(Texts.html(text)).isEqualTo("<p>🛶 a b c</p>");
        assertThat(Texts.problems(text))
                .containsExactly("1:5-21 html-element-dropped: the HTML element '<font>' is not kept");
    }

    @Test
    void droppedAttributeIsNamedAtItsPlace() {
        String text = "x\n\n> <div id=\"a\"\n>   style='b' lang=\"en\">c</div>";
        assertThat(Texts.html(text)).isEqualTo("<p>x</p>\n<blockquote>\n<div lang=\"en\">c</div>\n</blockquote>");
        assertThat(Texts.problems(text))
                .containsExactly(
                        "3:8-10 html-attribute-dropped: the HTML attribute 'id' of '<div>' is not kept",
                        "4:5-10 html-attribute-dropped: the HTML attribute 'style' of '<div>' is not kept");
    }

    @Test
    void inlineTagOverTwoLinesKnowsItsPlaces() {
        assertThat(Texts.problems("a <span\n   onclick=\"x\">b</span>"))
                .containsExactly("2:4-11 html-attribute-dropped: the HTML attribute 'onclick' of '<span>' is not kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p { color: red }</style>",
                "<iframe src=\"https://a.example\">x</iframe>",
                "<script>alert(1)",
                "<div><svg onload=\"x\"><script>y</script></svg></div>",
                "<SCRIPT\n>alert('<p>')</SCRIPT >",
            })
    void programsStylesAndFramesGoWithAllThatIsInThem(String html) {
        assertThat(Texts.html(html).replace("<div></div>", "")).isEmpty();
        assertThat(Texts.problems(html)).hasSize(1).first().asString().contains("html-element-dropped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form action=\"x\"><input name=\"y\"><button>z</button></form>",
                "a <img src=x onerror=alert(1)> b",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<p title=\"<script>alert(1)</script>\" onmouseover='alert(1)'>x</p>",
                "<math><mtext></mtext><style><img src=x onerror=alert(1)></style></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<div <script>alert(1)</script>",
                "<<script>alert(1)<</script>",
                "<a href=javascript:alert(1) href=x>y</a>",
                "`` ` `` <details ontoggle=alert(1) open>x</details>",
                "<svg/onload=alert(1)>",
                "<p style=\"x\" STYLE=\"y\">z</p>",
            })
    void nothingThatRunsIsLeft(String html) {
        assertThat(Texts.html(html).replaceAll("title=\"[^\"]*\"", ""))
                .doesNotContainPattern("(?i)<(script|style|form|input|button|svg|math|iframe|noscript)")
                .doesNotContainPattern("(?i)<[^>]*(\\son[a-z]+=|javascript:|style=)");
    }

    @Test
    void whatIsLeftOpenIsClosed() {
        assertThat(Texts.html("<details>\n<summary>a</summary>\n\n*b*"))
                .isEqualTo("<details>\n<summary>a</summary>\n<p><em>b</em></p>\n</details>");
        assertThat(Texts.html("a</div></section></p></body>b")).doesNotContain("</div>", "</section>", "</body>");
    }

    @Test
    void markdownOfOursStaysAsItIsBesideRawHtml() {
        assertThat(Texts.html("<hr>\n\n# A\n\n|a|\n|-|\n\n- [x] b\n\n```\nc\n```\n\nd[^1]\n\n[^1]: e"))
                .contains(
                        "<h2 id=\"a\">A</h2>",
                        "<div class=\"box\" role=\"region\" tabindex=\"0\" aria-labelledby=\"a\">",
                        "<span class=\"task task--done\">",
                        "<pre tabindex=\"0\">",
                        "<li id=\"_fn-1\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div title=\"a>", "<div title='a", "<div\n<textarea>", "<table><xmp>", "<p><plaintext>"})
    void whatIsLeftUnfinishedSwallowsNothingAfterIt(String html) {
        assertThat(Texts.html(html + "\n\n# A\n\n\"b'\n\nc")).contains("<h2 id=\"a\">A</h2>\n<p>\"b'</p>\n<p>c</p>");
    }

    @Test
    void namesOfOurOwnMarkupCannotBeBorrowed() {
        String text = "a <span class=\"task\" id=\"_fn-1\" role=\"note\">b</span>[^1]\n\n[^1]: <p class=\"box\">c";
        assertThat(Texts.html(text))
                .contains("<p>a <span>b</span><sup><a href=\"#_fn-1\" id=\"_fnref-1\"", "<li id=\"_fn-1\">")
                .doesNotContain("task", "box", "note\"");
    }

    @Test
    void elementRepeatedForTheEditorIsStillTheEditors() {
        assertThat(Texts.html("a <b class=\"x\">b\n\nc <a href=\"d.md\" id=\"x\">e\n\nf"))
                .doesNotContain("x\"", "to:pages/to:");
    }

    @Test
    void wordsInAngleBracketsAreReportedWithWhatShowsThem() {
        assertThat(Texts.problems("Ask <manager> before you use List<String>.\n\nThe <first name> and </team>."))
                .containsExactly(
                        "1:5-14 html-unknown: '<manager>' is read as an HTML tag, so readers do not see it",
                        "1:34-42 html-unknown: '<String>' is read as an HTML tag, so readers do not see it",
                        "3:5-17 html-unknown: '<first name>' is read as an HTML tag, so readers do not see it",
                        "3:22-29 html-unknown: '</team>' is read as an HTML tag, so readers do not see it");
        assertThat(Texts.html("Ask \\<manager>, \\</team>")).isEqualTo("<p>Ask &lt;manager&gt;, &lt;/team&gt;</p>");
        assertThat(Texts.problems("`<manager>` \\<manager>, \\</team>")).isEmpty();
    }

    @Test
    void unknownElementIsReportedWhereItOpensAlone() {
        assertThat(Texts.problemsOfValue("<note>Mind</note>"))
                .containsExactly("1:1-7 html-unknown: '<note>' is read as an HTML tag, so readers do not see it");
    }

    @Test
    void rawHeadingIsDropped() {
        assertThat(Texts.html("<h1 align=center>a</h1>")).isEqualTo("a");
        assertThat(Texts.problems("<h1 align=center>a</h1>"))
                .containsExactly("1:1-18 html-element-dropped: the HTML element '<h1>' is not kept");
    }

    @Test
    void commentGoesWithoutAWord() {
        assertThat(Texts.html("a <!-- b --> c\n\n<!--\nd\n-->")).isEqualTo("<p>a  c</p>");
        assertThat(Texts.problems("a <!-- b --> c\n\n<!--\nd\n-->")).isEmpty();
    }

    @Test
    void instructionIsDroppedWithAWarning() {
        assertThat(Texts.problems("a <?php b ?> c"))
                .containsExactly("1:3-13 html-dropped: this HTML instruction is not kept");
    }

    @Test
    void instructionEndsWhereItDoesInABrowser() {
        assertThat(Texts.html("<? a > b ?>\n\n<!x c> d")).isEqualTo(" b ?&gt;\n<p> d</p>");
        assertThat(Texts.problems("<? a > b ?>\n\n<!x c> d"))
                .containsExactly(
                        "1:1-7 html-dropped: this HTML instruction is not kept",
                        "3:1-7 html-dropped: this HTML instruction is not kept");
    }

    @Test
    void wordsOfAnEndTagWithinABlockAreReported() {
        assertThat(Texts.problems("<div>\n\n<p>a</ manager> b</manager-on-duty>\n<!-- </c> --></p></div d>"))
                .containsExactly(
                        "3:5-16 html-dropped: this HTML instruction is not kept",
                        "3:18-36 html-unknown: '</manager-on-duty>' is read as an HTML tag, so readers do not see it",
                        "4:24-25 words-missing: these words are not on the page, because they are read as markup: 'd'");
    }

    @Test
    void placesBelowAnEmptyLineOfABlockAreRight() {
        assertThat(Texts.problems("<pre>\n\n\na <font>b</font>\n</pre>"))
                .containsExactly("4:3-9 html-element-dropped: the HTML element '<font>' is not kept");
        assertThat(Texts.problems("> <!--\n>\n> a --> <font>b</font>"))
                .containsExactly("3:9-15 html-element-dropped: the HTML element '<font>' is not kept");
    }

    @Test
    void hintSaysHowMuchGoesWithAnElement() {
        assertThat(hints("<script>a</script>\n\nb")).containsExactly("what stands in it is left out, too");
        assertThat(hints("<style>\na\n\n# b"))
                .containsExactly("it is not closed, so all that follows it here is left out, too:"
                        + " write </style> where it ends\nif readers should see it, write: \\<style>");
        assertThat(hints("a <script> b")).containsExactly("the words in it stay; use Markdown for how they look");
        assertThat(Texts.html("a <script> b")).isEqualTo("<p>a  b</p>");
        assertThat(Texts.html("\\<style>\na\n\nb")).isEqualTo("<p>&lt;style&gt;\na</p>\n<p>b</p>");
    }

    private static List<String> hints(String text) {
        Problems problems = new Problems();
        new Markdown().document(text, Origin.file(Texts.FILE), problems);
        return problems.sorted().stream().map(Problem::hint).toList();
    }

    @Test
    void valueOfOneLineKeepsNoBlocks() {
        assertThat(Texts.htmlOfValue("a <div>b</div> <b>c</b>")).isEqualTo("a b <b>c</b>");
        assertThat(Texts.problemsOfValue("a <div>b</div>"))
                .containsExactly("1:3-8 html-element-dropped: the HTML element '<div>' is not kept");
    }

    @Test
    void rawLinksLeadToThePage() {
        assertThat(Texts.html("a <a href=\"b.md#c\">d</a>")).isEqualTo("<p>a <a href=\"to:pages/b.md#c\">d</a></p>");
    }

    @Test
    void rawPictureWithoutAnAlternativeIsDecoration() {
        assertThat(Texts.html("a <img src='b.png'/>")).isEqualTo("<p>a <img src=\"to:pages/b.png\" alt=\"\"></p>");
    }

    @Test
    void sizesAreNumbers() {
        assertThat(Texts.problems("a <img src='b.png' alt='' width='100%'>"))
                .containsExactly("1:27-32 html-attribute-dropped: the HTML attribute 'width' of '<img>' is not kept");
    }

    @Test
    void wordsOfRawHtmlAreText() {
        assertThat(Texts.document("a<br>b <b>c</b>\n\n<div>d &amp; e<script>f</script></div>")
                        .text())
                .isEqualTo("a b c d & e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li>a</li>",
                "<summary>a</summary>",
                "<div><dt>a</dt></div>",
                "<details>a</details>",
                "<figcaption>a</figcaption>",
                "<rt>a</rt>"
            })
    void elementOutsideItsHomeLosesItsTagsOnly(String html) {
        assertThat(Texts.html(html).replaceAll("</?(div|p)>", "")).isEqualTo("a");
    }

    @Test
    void blockWithinALineLeavesNoEmptyParagraph() {
        assertThat(Texts.html("a <div>b</div>")).isEqualTo("<p>a </p><div>b</div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dir=left",
                "lang='<en>'",
                "lang=''",
                "colspan=0",
                "rowspan='1e9'",
                "scope=all",
                "headers=x",
                "abbr='a' class=x"
            })
    void attributeWithAValueThatMeansNothingIsDropped(String attribute) {
        String text = "<table><tr><th " + attribute + ">a</th></tr></table>";
        assertThat(Texts.problems(text)).hasSize(1).first().asString().contains("html-attribute-dropped");
    }
}
