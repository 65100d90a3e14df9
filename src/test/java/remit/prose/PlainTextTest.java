package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text without its markup. */
class PlainTextTest {

    @Test
    void markupIsGone() {
        assertThat(Texts.value("*a* **b** `c  d` ~~e~~ [f](g.md) &amp; \\* ![h](i.png)")
                        .text())
                .isEqualTo("a b c d e f & * h");
    }

    @Test
    void blocksAreKeptApart() {
        assertThat(Texts.document("# a\nb\nc\\\nd\n\n- e\n- f\n\n|g|h|\n|-|-|\n|i||\n\n```\nj\n```\n***\n> k")
                        .text())
                .isEqualTo("a b c d e f g h i j k");
    }

    @Test
    void wordsJoinedByMarkupStayJoined() {
        assertThat(Texts.value("un*be*liev**able**").text()).isEqualTo("unbelievable");
    }

    @Test
    void everyWhiteSpaceIsOneSpace() {
        assertThat(Texts.value("a\u00a0 b\u2028c\u3000d\te").text()).isEqualTo("a b c d e");
    }
}
