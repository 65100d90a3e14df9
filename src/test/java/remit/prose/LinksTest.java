package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.problem.Origin;
import remit.problem.Position;
import remit.problem.Problems;

/** What a text says about its links, and their places. */
class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "a.md,                        pages/a.md",
        "./a.md,                      pages/a.md",
        "#tides,                      pages/mooring.md#tides",
        "../roles/treasurer.yaml#pay, roles/treasurer.yaml#pay",
        "../../outside.md,            ../outside.md",
        "../../../far.md,             ../../far.md",
        "x/../../roles/./a.yaml,      roles/a.yaml",
        "harbour%20plan.md#low%20tide, pages/harbour plan.md#low tide",
        "../assets/h%C3%A4fen.png,    assets/häfen.png",
        "a%zz.md,                     pages/a%zz.md",
        "a+b.md,                      pages/a+b.md",
        "a%23b.md#c,                  pages/a%23b.md#c",
        "/roles/a.yaml,               /roles/a.yaml",
    })
    void linkWithinTheContentIsResolvedAgainstItsFile(String destination, String target) {
        Link link = only(Texts.document("[x](<" + destination + ">)"));
        assertThat(link.destination()).isEqualTo(destination);
        assertThat(link.target()).isEqualTo(target);
        assertThat(link.external()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a/../b",
        "mailto:a@example.com",
        "//example.com/x",
        "tel:+1555",
        "HTTP://example.com"
    })
    void whatHasASchemeOrAHostIsExternalAndStaysAsItIs(String destination) {
        Link link = only(Texts.document("[x](" + destination + ")"));
        assertThat(link.external()).isTrue();
        assertThat(link.target()).isEqualTo(destination);
    }

    @Test
    void fileInTheContentFolderItselfResolves() {
        Prose prose = new Markdown().value("[x](roles/a.yaml)", Origin.file("topics.yaml"), new Problems());
        assertThat(only(prose).target()).isEqualTo("roles/a.yaml");
    }

    @Test
    void linkThatIsNoMarkdownIsResolvedTheSameWay() {
        Position position = new Position("contacts.yaml", 3, 9, 3, 22);
        assertThat(Link.of("./pages/a.md#b", false, position))
                .isEqualTo(new Link("./pages/a.md#b", "pages/a.md#b", false, false, position));
    }

    @Test
    void allKindsOfLinksAreFoundInOrder() {
        Prose prose = Texts.document("""
                [a](a.md) ![b](b.png) <https://c.example> https://d.example www.e.example f@g.example [h]

                <a href="i.md">i</a> <img src="j.png" alt="j">

                | [k](k.md) |
                |---|

                <div><a href='l.md'>l</a></div>

                > [!NOTE]
                > [m](m.md)

                [h]: h.md
                """);
        assertThat(prose.links())
                .extracting(Link::target)
                .containsExactly(
                        "pages/a.md",
                        "pages/b.png",
                        "https://c.example",
                        "https://d.example",
                        "http://www.e.example",
                        "mailto:f@g.example",
                        "pages/h.md",
                        "pages/i.md",
                        "pages/j.png",
                        "pages/k.md",
                        "pages/l.md",
                        "pages/m.md");
        assertThat(prose.links())
                .filteredOn(Link::image)
                .extracting(Link::target)
                .containsExactly("pages/b.png", "pages/j.png");
    }

    @Test
    void positionIsTheWholeLinkInCodePoints() {
        assertThat(places(Texts.document("⛵🛶 *é [x*](a.md)*\n> - 🛶 ![y](b.png)")))
                .containsExactly("1:7-17", "2:7-18");
    }

    @Test
    void positionOfBareAddressIsTheAddress() {
        assertThat(places(Texts.value("See https://a.example/b. And <c@d.example>")))
                .containsExactly("1:5-24", "1:30-43");
    }

    @Test
    void linkOverTwoLinesEndsOnTheSecond() {
        assertThat(places(Texts.document("> a [x\n> y](a.md) b"))).containsExactly("1:5-2:11");
    }

    @Test
    void positionsFollowTheOriginOfEachLine() {
        Origin origin = new Origin(List.of(
                new Position("roles/treasurer.yaml", 7, 5, 7, 5), new Position("roles/treasurer.yaml", 8, 5, 8, 5)));
        Prose prose = new Markdown().value("One\n[x](a.md)", origin, new Problems());
        assertThat(only(prose).position()).isEqualTo(new Position("roles/treasurer.yaml", 8, 5, 8, 14));
        assertThat(prose.position()).isEqualTo(new Position("roles/treasurer.yaml", 7, 5, 7, 5));
    }

    @Test
    void positionsAreRightWithCarriageReturns() {
        assertThat(places(Texts.document("a\r\n\r\nb [x](a.md)\r\n"))).containsExactly("3:3-12");
    }

    @Test
    void rawLinkStandsAtItsTag() {
        assertThat(places(Texts.document("> <div>\n> 🛶 <a href=\"x.md\">x</a>\n> </div>")))
                .containsExactly("2:5-20");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), javascript",
        "JaVaScRiPt:alert(1), javascript",
        "java&#10;script:x, javascript",
        "&#1;javascript:x, javascript",
        "vbscript:x, vbscript",
        "'data:text/html,x', data"
    })
    void schemeThatRunsAProgramIsAnErrorAndHasNoAddress(String destination, String scheme) {
        String text = "[x](<" + destination + ">)";
        assertThat(Texts.problems(text))
                .hasSize(1)
                .first()
                .asString()
                .isEqualTo("1:1-" + (text.length() + 1) + " unsafe-link: a link must not begin with '" + scheme + ":'");
        assertThat(Texts.html(text)).isEqualTo("<p><a>x</a></p>");
    }

    @Test
    void rawLinkThatRunsAProgramIsAnErrorToo() {
        String text = "a <a href=\" javascript:x\">b</a>";
        assertThat(Texts.problems(text))
                .containsExactly("1:3-27 unsafe-link: a link must not begin with 'javascript:'");
        assertThat(Texts.html(text)).isEqualTo("<p>a <a>b</a></p>");
    }

    @Test
    void linkToNowhereAndLinkWithoutWordsAreErrors() {
        assertThat(Texts.problems("[x]() [](a.md)"))
                .containsExactly(
                        "1:1-6 link-to-nowhere: no address stands in the round brackets here",
                        "1:7-15 link-without-words: this link has no words, so a reader cannot see where it leads");
    }

    @Test
    void pictureFromAnotherSiteIsAnError() {
        assertThat(Texts.problems("![x](https://a.example/b.png) ![y](../assets/b.png)"))
                .containsExactly("1:1-30 foreign-picture: this picture would be loaded from another site");
    }

    @Test
    void linksLeadToThePage() {
        assertThat(Texts.html("[a](../roles/b.yaml#c \"t\") ![d*e*](f.png) <https://g.example/h i>"))
                .isEqualTo("<p><a href=\"to:roles/b.yaml#c\" title=\"t\">a</a> <img src=\"to:pages/f.png\" alt=\"de\"> "
                        + "&lt;<a href=\"https://g.example/h\">https://g.example/h</a> i&gt;</p>");
    }

    @Test
    void addressThatLeavesTheContentIsMadeFitForMarkup() {
        assertThat(Texts.html("[a](<https://b.example/c d|e?f[]=\"&g=100%>)"))
                .isEqualTo("<p><a href=\"https://b.example/c%20d%7Ce?f%5B%5D=%22&amp;g=100%25\">a</a></p>");
        assertThat(Texts.html("[a](http://[::1]:80/%20)")).isEqualTo("<p><a href=\"http://[::1]:80/%20\">a</a></p>");
    }

    private static Link only(Prose prose) {
        assertThat(prose.links()).hasSize(1);
        return prose.links().get(0);
    }

    private static List<String> places(Prose prose) {
        return prose.links().stream().map(link -> Texts.place(link.position())).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "見る https://example.com/a。次の文, https://example.com/a, 。次の文",
        "https://example.com/重要、次, https://example.com/重要, 、次",
        "（https://example.com/a?b=c）を, https://example.com/a?b=c, ）を",
        "「https://example.com」, https://example.com, 」",
        "请看 https://example.com/a，谢谢, https://example.com/a, ，谢谢",
    })
    void bareAddressEndsBeforeFullWidthPunctuation(String text, String address, String rest) {
        String link = "<a href=\"" + address + "\">" + address + "</a>" + rest;
        assertThat(Texts.htmlOfValue(text)).endsWith(link);
        assertThat(Texts.html(text)).endsWith(link + "</p>");
        assertThat(Texts.problems(text)).isEmpty();
    }

    @Test
    void addressInBracketsHoldsWhatItHolds() {
        assertThat(Texts.value("<https://example.com/a。b> [x](https://example.com/a。b) https://example.com/ジョン・ス")
                        .links())
                .extracting(Link::target)
                .containsExactly("https://example.com/a。b", "https://example.com/a。b", "https://example.com/ジョン・ス");
    }

    @Test
    void placeOfAShortenedAddressEndsWithIt() {
        Prose prose = Texts.value("見る https://example.com/a。次の文");
        assertThat(Texts.place(prose.links().get(0).position())).isEqualTo("1:4-25");
        assertThat(prose.text()).isEqualTo("見る https://example.com/a。次の文");
    }
}
