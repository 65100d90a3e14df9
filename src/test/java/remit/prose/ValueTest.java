package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.Origin;
import remit.problem.Problems;

/** Values of records: one line is read as words, several lines as blocks. */
class ValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- x",
                "+ x",
                "* x",
                "# x",
                "1. x",
                "1) x",
                "[year]: x",
                "[^1]: x",
                "***",
                "---",
                "===",
                "| a | b |",
                "~~~ x",
                "[ ] x",
                "- [ ] x"
            })
    void oneLineKeepsTheSignsOfBlocksAsText(String line) {
        assertThat(Texts.htmlOfValue(line)).isEqualTo(line);
        assertThat(Texts.value(line).text()).isEqualTo(line);
    }

    @Test
    void oneLineKeepsAQuoteSignAsText() {
        assertThat(Texts.htmlOfValue("> x")).isEqualTo("&gt; x");
    }

    @Test
    void oneLineThatIsIndentedIsNoCode() {
        assertThat(Texts.htmlOfValue("    x")).isEqualTo("x");
        assertThat(Texts.htmlOfValue("\tx  ")).isEqualTo("x");
    }

    @Test
    void oneLineThatLooksLikeHtmlBlockIsInline() {
        assertThat(Texts.htmlOfValue("<kbd>F1</kbd> helps")).isEqualTo("<kbd>F1</kbd> helps");
    }

    @Test
    void oneLineHasMarkupWithinIt() {
        assertThat(Texts.htmlOfValue("- *a* **b** `c` ~~d~~ \\*e\\* &amp; [f](g.md)"))
                .isEqualTo("- <em>a</em> <strong>b</strong> <code>c</code> <del>d</del> *e* &amp; "
                        + "<a href=\"to:pages/g.md\">f</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n", "\nx", "x\r\n\r\n", "  x  \n"})
    void lineBreaksAtTheEndsDoNotCount(String text) {
        assertThat(Texts.value(text).inline()).isTrue();
        assertThat(Texts.htmlOfValue(text)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void nothingIsNothing(String text) {
        assertThat(Texts.htmlOfValue(text)).isEmpty();
        assertThat(Texts.value(text).text()).isEmpty();
        assertThat(Texts.value(text).inline()).isTrue();
    }

    @Test
    void severalLinesAreBlocks() {
        assertThat(Texts.value("a\n\nb").inline()).isFalse();
        assertThat(Texts.htmlOfValue("a\n\n- b\n- c")).isEqualTo("<p>a</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>");
    }

    @Test
    void headingInSeveralLinesIsABoldParagraph() {
        assertThat(Texts.htmlOfValue("# Moor *here*\ntext"))
                .isEqualTo("<p><strong>Moor <em>here</em></strong></p>\n<p>text</p>");
        assertThat(Texts.value("# Moor\n\ntext").headings()).isEmpty();
    }

    @Test
    void tableInAValueIsNamedByTheWords() {
        assertThat(Texts.htmlOfValue("# a\n\n|a|\n|-|\n|b|")).contains("<table aria-label=\"Table\">");
    }

    @Test
    void footnoteInAValueIsAnErrorWhereItIsReferredTo() {
        assertThat(Texts.problemsOfValue("Tides[^1] and tides[^1]\n\n[^1]: High.\n"))
                .containsExactly("1:6-10 footnote-in-value: a footnote cannot stand here, only in a Markdown file");
    }

    @Test
    void footnoteNothingRefersToIsAnErrorItself() {
        assertThat(Texts.problemsOfValue("Tides\n\n[^1]: High."))
                .containsExactly("3:1-12 footnote-in-value: a footnote cannot stand here, only in a Markdown file");
    }

    @Test
    void equalWhenSourceFileAndKindAre() {
        Markdown markdown = new Markdown();
        Problems problems = new Problems();
        Prose prose = markdown.value("a", Origin.file("a.yaml"), problems);
        assertThat(prose).isEqualTo(new Markdown().value("a", Origin.file("a.yaml"), problems));
        assertThat(prose).hasSameHashCodeAs(new Markdown().value("a", Origin.file("a.yaml"), problems));
        assertThat(prose).isNotEqualTo(markdown.value("b", Origin.file("a.yaml"), problems));
        assertThat(prose).isNotEqualTo(markdown.value("a", Origin.file("b.yaml"), problems));
        assertThat(prose).isNotEqualTo(markdown.document("a", Origin.file("a.yaml"), problems));
    }
}
