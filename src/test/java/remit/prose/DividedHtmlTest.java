package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DividedHtmlTest {

    @Test
    void dividesBetweenParagraphs() {
        DividedHtml divided = of("<p>One one</p>\n<p>Two two</p>\n<p>Three</p>", 2);
        assertThat(divided.beginning().markup()).isEqualTo("<p>One one</p>\n<p>Two two</p>");
        assertThat(divided.rest().markup().strip()).isEqualTo("<p>Three</p>");
    }

    @Test
    void dividesWithinAListAndClosesBothParts() {
        DividedHtml divided = of("<p>One</p><ul class=\"x\">\n<li>Two</li>\n<li>Three</li>\n</ul>", 2);
        assertThat(divided.beginning().markup()).isEqualTo("<p>One</p><ul class=\"x\">\n<li>Two</li></ul>");
        assertThat(divided.rest().markup()).isEqualTo("<ul class=\"x\">\n<li>Three</li>\n</ul>");
    }

    @Test
    void aNumberedListGoesOnCounting() {
        assertThat(of("<ol><li>One</li><li>Two</li><li>Three</li></ol>", 2)
                        .rest()
                        .markup())
                .isEqualTo("<ol start=\"3\"><li>Three</li></ol>");
        assertThat(of("<ol start=\"4\"><li>One</li><li>Two</li></ol>", 1).rest().markup())
                .isEqualTo("<ol start=\"5\"><li>Two</li></ol>");
    }

    @Test
    void dividesBehindAListAsAWhole() {
        DividedHtml divided = of("<ul><li>One</li><li>Two</li></ul><p>Three</p>", 2);
        assertThat(divided.beginning().markup()).isEqualTo("<ul><li>One</li><li>Two</li></ul>");
        assertThat(divided.rest().markup()).isEqualTo("<p>Three</p>");
    }

    @Test
    void doesNotDivideBehindAFirstBlockThatIsLonger() {
        assertThat(of("<p>" + "word ".repeat(4) + "</p><p>Two</p>", 2).rest().markup())
                .isEqualTo("<p>Two</p>");
        assertThat(of("<p>" + "word ".repeat(5) + "</p><p>Two</p>", 2)).isNull();
    }

    @Test
    void doesNotDivideOneLineOrOneBlock() {
        assertThat(of("Plain <em>words</em> " + "word ".repeat(90), 2)).isNull();
        assertThat(of("<p>One</p>", 2)).isNull();
        assertThat(of("", 2)).isNull();
    }

    @Test
    void wordsStandWholeInTheirLines() {
        assertThat(DividedHtml.lines(new Html("one two three"), 7)).isEqualTo(2);
        assertThat(DividedHtml.lines(new Html("three three three"), 7)).isEqualTo(3);
        assertThat(DividedHtml.lines(new Html("a".repeat(15) + " b"), 7))
                .as("one word is cut")
                .isEqualTo(3);
        assertThat(DividedHtml.lines(new Html("役割役割"), 4))
                .as("signs of two widths")
                .isEqualTo(2);
    }

    private static DividedHtml of(String markup, int lines) {
        return DividedHtml.of(new Html(markup), lines, 10);
    }
}
