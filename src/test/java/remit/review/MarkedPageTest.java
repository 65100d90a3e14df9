package remit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkedPageTest {

    private static final SignWords SIGNS =
            new SignWords("New", "Gone", "Reworded", "Moved", "Leads elsewhere", "was", "now", "", "");

    @Test
    void anEqualPageHasNoMark() {
        String same = "<h1>A <b>b</b></h1><p>c</p>";
        assertThat(marks(same, same)).isEmpty();
        assertThat(marked(same, same).html()).contains("<main>" + same + "</main>");
    }

    @Test
    void whatReadersDoNotSeeIsNotMarked() {
        assertThat(marks(
                        "<p class='x' data-a='1'>a  b</p><script>1</script><p hidden>c</p>",
                        "<p class='y'>a b</p><script>2</script><p hidden>d</p>"))
                .isEmpty();
    }

    @Test
    void wordsAreMarkedOneByOne() {
        MarkedPage page =
                marked("<p>Buys some tools for <b>us</b>.</p>", "<p>Buys all the tools for <b>us</b> now.</p>");

        assertThat(page.marks())
                .containsExactly(new ReviewMark(
                        "_change-1", "", "Reworded", "Buys some tools for us.", "Buys all the tools for us now."));
        assertThat(body(page))
                .isEqualTo("<p><span id=\"_change-1\" class=\"review-sign\" tabindex=\"-1\">Reworded</span> "
                        + "Buys <del class=\"review-word\"><span class=\"hidden\">was </span>some</del> <ins class=\"review-word\"><span class=\"hidden\">now </span>all the</ins>"
                        + " tools for <b>us</b> <del class=\"review-word\"><span class=\"hidden\">was </span>.</del>"
                        + " <ins class=\"review-word\"><span class=\"hidden\">now </span>now.</ins></p>");
    }

    @Test
    void aWordInALinkStaysInIt() {
        assertThat(body(marked("<p>See <a href='x'>old</a>.</p>", "<p>See <a href='x'>new</a>.</p>")))
                .contains("<a href=\"x\"><del class=\"review-word\"><span class=\"hidden\">was </span>old</del>"
                        + " <ins class=\"review-word\"><span class=\"hidden\">now </span>new</ins></a>");
    }

    @Test
    void aLinkThatLeadsElsewhereIsMarked() {
        MarkedPage page = marked("<p>See <a href='x'>the page</a>.</p>", "<p>See <a href='y'>the page</a>.</p>");
        assertThat(page.marks()).extracting(ReviewMark::sign).containsExactly("Leads elsewhere");
        assertThat(body(page))
                .contains("<a href=\"y\"><span class=\"review-linked\">the page</span>")
                .doesNotContain("<del>");
    }

    @Test
    void aRowThatIsGoneKeepsItsPlace() {
        MarkedPage page = marked(
                table(
                        "<tr id='a'><th>A</th><td>1</td></tr><tr id='b'><th>B</th><td>2</td></tr><tr id='c'><th>C</th><td>3</td></tr>"),
                table("<tr id='a'><th>A</th><td>1</td></tr><tr id='c'><th>C</th><td>3</td></tr>"));

        assertThat(page.marks())
                .extracting(ReviewMark::sign, ReviewMark::place, ReviewMark::was)
                .containsExactly(tuple("Gone", "B", "B 2"));
        assertThat(Jsoup.parse(page.html()).select("tr").eachText()).containsExactly("A 1", "Gone B 2", "C 3");
        assertThat(Jsoup.parse(page.html()).select("tr.review-gone[id], tr.review-gone [id=b]"))
                .isEmpty();
    }

    @Test
    void severalThatAreGoneStayInTheirOrder() {
        String items = "<li>one</li><li>two</li><li>three</li><li>four</li>";
        MarkedPage page = marked("<ul>" + items + "</ul>", "<ul><li>four</li></ul>");
        assertThat(Jsoup.parse(page.html()).select("li").eachText())
                .containsExactly("Gone one", "Gone two", "Gone three", "four");
    }

    @Test
    void aRowThatMovesWithinItsListIsMarkedOnce() {
        MarkedPage page = marked(
                "<dl><div id='a'><dt>A</dt><dd>1</dd></div><div id='b'><dt>B</dt><dd>2</dd></div><div id='c'><dt>C</dt><dd>3</dd></div></dl>",
                "<dl><div id='b'><dt>B</dt><dd>2</dd></div><div id='c'><dt>C</dt><dd>3</dd></div><div id='a'><dt>A</dt><dd>1</dd></div></dl>");
        assertThat(page.marks()).extracting(ReviewMark::sign, ReviewMark::place).containsExactly(tuple("Moved", "A"));
    }

    @Test
    void aRowThatMovesToAnotherListIsMarkedOnceAndItsWordsToo() {
        MarkedPage page = marked(
                "<section><h2>G</h2><dl><div id='a'><dt>A</dt><dd>one two</dd></div><div id='b'><dt>B</dt><dd>2</dd></div></dl></section>"
                        + "<section><h2>H</h2><dl><div id='c'><dt>C</dt><dd>3</dd></div></dl></section>",
                "<section><h2>G</h2><dl><div id='b'><dt>B</dt><dd>2</dd></div></dl></section>"
                        + "<section><h2>H</h2><dl><div id='c'><dt>C</dt><dd>3</dd></div><div id='a'><dt>A</dt><dd>one three</dd></div></dl></section>");
        assertThat(page.marks()).extracting(ReviewMark::sign).containsExactly("Moved", "Reworded");
        assertThat(Jsoup.parse(page.html()).select(".review-gone")).isEmpty();
    }

    @Test
    void cellsAreComparedByTheirIdsAndNotByTheirWords() {
        MarkedPage page = marked(
                table("<tr id='r'><th>R</th><td id='a--r'>p</td><td id='b--r'>q</td></tr>"),
                table("<tr id='r'><th>R</th><td id='a--r'>q</td><td id='b--r'>z</td></tr>"));
        assertThat(page.marks())
                .extracting(ReviewMark::sign, ReviewMark::was, ReviewMark::is, ReviewMark::place)
                .containsExactly(tuple("Reworded", "p", "q", "R"), tuple("Reworded", "q", "z", "R"));
    }

    @Test
    void aColumnThatIsGoneIsMarkedInItsHead() {
        String before = "<thead><tr><th>Point</th><th id='ha'>A</th><th id='hb'>B</th></tr></thead>"
                + "<tbody><tr id='r'><th>R</th><td id='a--r'>p</td><td id='b--r'>q</td></tr></tbody>";
        String after = "<thead><tr><th>Point</th><th id='hb'>B</th></tr></thead>"
                + "<tbody><tr id='r'><th>R</th><td id='b--r'>q</td></tr></tbody>";
        MarkedPage page = marked("<table>" + before + "</table>", "<table>" + after + "</table>");
        assertThat(page.marks()).extracting(ReviewMark::sign).containsExactly("Gone");
        assertThat(Jsoup.parse(page.html()).select("tbody tr").text()).isEqualTo("R p q");
    }

    @Test
    void aNewSectionIsMarkedAsAWhole() {
        MarkedPage page =
                marked("<p>a</p>", "<p>a</p><section><h2>New one</h2><ul><li>b</li><li>c</li></ul></section>");
        assertThat(page.marks()).extracting(ReviewMark::sign).containsExactly("New");
    }

    @Test
    void aTextThatIsReplacedWholeIsOneChange() {
        MarkedPage page = marked("<h1>Old title</h1>", "<h1>Something else</h1>");
        assertThat(page.marks())
                .extracting(ReviewMark::sign, ReviewMark::was, ReviewMark::is)
                .containsExactly(tuple("Reworded", "Old title", "Something else"));
    }

    @Test
    void aPageKeepsOneHeading() {
        MarkedPage page = marked(
                "<p>Question 2</p><h1>Are you wet?</h1><p>a</p><ul><li>Yes</li></ul>",
                "<h1 class='question'>Call the diver</h1><p>b</p><p>c</p><h2>d</h2><ul><li>Yes</li></ul>");
        assertThat(Jsoup.parse(page.html()).select("h1")).hasSize(1);
    }

    @Test
    void aPageThatShowsSomethingElseIsMarkedInItsHeadingOnly() {
        MarkedPage page = marked(
                "<h1>Are you wet?</h1><p>Look down at your feet.</p>",
                "<h1>Call the diver</h1><p>Phone now, day or night.</p>");
        assertThat(page.isReplaced()).isTrue();
        assertThat(page.marks()).extracting(ReviewMark::is).containsExactly("Call the diver");
    }

    @Test
    void otherNumbersOfSourcesAreNoChange() {
        String source = "<li id='_source-%d'><a href='s.html#%s'>%s</a></li>";
        MarkedPage page = marked(
                "<p>a <a class='ref' href='#_source-1'>[1]</a></p><p>b <a class='ref' href='#_source-2'>[2]</a></p><ol>"
                        + source.formatted(1, "x", "X") + source.formatted(2, "y", "Y") + "</ol>",
                "<p>a <a class='ref' href='#_source-2'>[2]</a></p><p>b <a class='ref' href='#_source-1'>[1]</a></p><ol>"
                        + source.formatted(1, "y", "Y") + source.formatted(2, "x", "X") + "</ol>");
        assertThat(page.marks()).isEmpty();
    }

    @Test
    void anotherSourceIsAChange() {
        String source = "<li id='_source-1'><a href='s.html#%s'>%s</a></li>";
        MarkedPage page = marked(
                "<p>a <a class='ref' href='#_source-1'>[1]</a></p><ol>" + source.formatted("x", "X") + "</ol>",
                "<p>a <a class='ref' href='#_source-1'>[1]</a></p><ol>" + source.formatted("y", "Y") + "</ol>");
        assertThat(page.marks()).extracting(ReviewMark::sign).contains("Reworded");
    }

    @Test
    void otherScriptsAndOddSignsAreKept() {
        assertThat(body(marked("<p>قديم &amp; x</p>", "<p>جديد &amp; x &lt;b&gt;</p>")))
                .contains("جديد")
                .contains("&amp; x")
                .contains("&lt;b&gt;");
    }

    @Test
    void linksInWhatIsGoneAreTakenAway() {
        assertThat(body(marked("<p>a</p><ul><li><a href='gone.html' id='x'>b</a></li></ul>", "<p>a</p>")))
                .contains("<del>b</del>")
                .doesNotContain("gone.html");
    }

    @Test
    void theNameOfAColumnInItsCellsIsNotMarkedBesideItsHead() {
        String cell = "<table><tbody><tr><th>R</th><td id='a--r'><b>%s</b>p</td></tr></tbody></table>";
        assertThat(marks(cell.formatted("CIO"), cell.formatted("CIOX"))).isEmpty();
    }

    @Test
    void aStateInAFewLettersIsNotMarkedBesideItsWords() {
        String cell = "<table><tbody><tr><th>R</th><td id='a--r'><span class='grid__short'>%s</span>"
                + "<span>Not recorded</span></td></tr></tbody></table>";
        assertThat(marks(cell.formatted("Not rec."), cell.formatted("Gap"))).isEmpty();
        assertThat(marks("<p>a</p>", "<p>a</p>" + cell.formatted("Not rec.")))
                .extracting(ReviewMark::is)
                .containsExactly("R Not recorded");
    }

    @Test
    void anExplainedWordLeadsNowhereElse() {
        assertThat(marks("<p>All colleagues, too.</p>", "<p>All <a href='#_word-colleague'>colleagues</a>, too.</p>"))
                .isEmpty();
    }

    @Test
    void anotherEntryInThePlaceOfOneIsGoneAndNew() {
        assertThat(marks(
                        "<ul><li><a href='x'>I cannot log in</a></li></ul>",
                        "<ul><li><a href='y'>We want to sign</a></li></ul>"))
                .extracting(ReviewMark::sign)
                .containsExactlyInAnyOrder("Gone", "New");
        assertThat(marks("<ul><li><a href='x'>KPIs</a></li></ul>", "<ul><li><a href='y'>KPIs</a></li></ul>"))
                .extracting(ReviewMark::sign)
                .containsExactly("Leads elsewhere");
    }

    @Test
    void aNewColumnLeavesTheOtherCellsInTheirs() {
        String heads = "<table><thead><tr><th>n</th>%s<th>word</th></tr></thead><tbody>";
        MarkedPage page = marked(
                heads.formatted("")
                        + "<tr><td>1</td><td>one</td></tr><tr><td>2</td><td>two</td></tr><tr><td>3</td><td>three</td></tr></tbody></table>",
                heads.formatted("<th>New</th>")
                        + "<tr><td>1</td><td>x</td><td>one</td></tr><tr><td>3</td><td>z</td><td>THREE</td></tr></tbody></table>");
        assertThat(page.marks())
                .extracting(ReviewMark::sign, ReviewMark::was, ReviewMark::is)
                .containsExactly(
                        tuple("New", "", "New"), tuple("Gone", "2 two", ""), tuple("Reworded", "three", "THREE"));
        assertThat(Jsoup.parse(page.html()).select("tbody tr").last().select("td"))
                .hasSize(3);
    }

    @Test
    void otherEmphasisIsNoChange() {
        assertThat(marks("<p>See <b>this</b>, too.</p>", "<p>See <i>this,</i> too.</p>"))
                .isEmpty();
    }

    @Test
    void aNameAndItsTextAreOneChange() {
        String facts = "<dl><dt>Reach</dt><dd>x</dd>%s</dl>";
        assertThat(marks(facts.formatted(""), facts.formatted("<dt>Status</dt><dd>vacant</dd>")))
                .extracting(ReviewMark::sign)
                .containsExactly("New");
        assertThat(marks(facts.formatted("<dt>Status</dt><dd>vacant</dd>"), facts.formatted("")))
                .extracting(ReviewMark::sign)
                .containsExactly("Gone");
    }

    @Test
    void whereALinkLedAndLeadsIsSaid() {
        assertThat(marks("<p><a href='x'>KPIs</a></p>", "<p><a href='y'>KPIs</a></p>"))
                .extracting(ReviewMark::was, ReviewMark::is)
                .containsExactly(tuple("KPIs (x)", "KPIs (y)"));
    }

    @Test
    void wordsOfAnotherLanguageAreMarked() {
        SignWords signs = new SignWords("New", "Gone", "Reworded", "Moved", "Elsewhere", "was", "now", "en", "ltr");
        UnaryOperator<String> same = target -> target;
        String page = MarkedPage.of(page("<p>ا ب</p>"), page("<p>ا ج</p>"), List.of("main"), same, same, signs)
                .html();
        assertThat(Jsoup.parse(page).select(".review-sign, .hidden"))
                .hasSize(3)
                .allMatch(mark ->
                        mark.attr("lang").equals("en") && mark.attr("dir").equals("ltr"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static String table(String rows) {
        return "<table><tbody>" + rows + "</tbody></table>";
    }

    private static List<ReviewMark> marks(String was, String is) {
        return marked(was, is).marks();
    }

    private static MarkedPage marked(String was, String is) {
        UnaryOperator<String> same = target -> target;
        return MarkedPage.of(page(was), page(is), List.of("main"), same, same, SIGNS);
    }

    private static String page(String main) {
        return "<!DOCTYPE html><html><head><title>T</title></head><body><main>" + main + "</main></body></html>";
    }

    private static String body(MarkedPage page) {
        String html = page.html();
        return html.substring(html.indexOf("<main>") + "<main>".length(), html.indexOf("</main>"));
    }
}
