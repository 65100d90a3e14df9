package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No-break spaces in places where only a plain space makes markup; in these tests {@code _} is written for one. */
class HardSpacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#_Beds",
                "##__Beds and_trees",
                "a\n\n-_roses\n-_tulips",
                "*_roses\n\n+_tulips",
                "1._roses\n2._tulips",
                "3)_roses",
                "-_[x]_roses",
                "- [_] roses",
                ">_-_roses",
                ">_a\n>_b",
                "|a|b|\n|_---_|_:-:_|\n| 1 | 2 |",
                "a | b\n-|_-\n1 | 2",
                "- a\n  -_b",
            })
    void itIsReadAsAPlainOne(String text) {
        String hard = text.replace('_', '\u00a0');
        String plain = text.replaceAll("(?<![a-z])_|_(?=[|])", " ").replace('_', '\u00a0');
        assertThat(Texts.html(hard).replace('\u00a0', ' '))
                .isEqualTo(Texts.html(plain).replace('\u00a0', ' '));
        assertThat(Texts.problems(hard)).isEmpty();
    }

    @Test
    void otherSpacesAreReadSoToo() {
        assertThat(Texts.html("-\u3000日本\n-\u202fx\n-\u2003y"))
                .isEqualTo("<ul>\n<li>日本</li>\n<li>x</li>\n<li>y</li>\n</ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_b – c",
                "It begins on the\n1._May 2026.",
                "```\n-_a\n#_b\n```",
                "~~~\n```\n-_a\n~~~",
                "_a",
                "-_",
                "see -_a",
                "a\\\n\\-_b",
            })
    void elsewhereItStays(String text) {
        String hard = text.replace('_', '\u00a0');
        assertThat(HardSpaces.softened(hard)).isEqualTo(hard);
    }

    @Test
    void placesBehindItAreRight() {
        assertThat(Texts.problems("-\u00a0a <manager>"))
                .containsExactly("1:5-14 html-unknown: '<manager>' is read as an HTML tag, so readers do not see it");
    }

    @Test
    void valueOfOneLineStaysAsItIs() {
        assertThat(Texts.htmlOfValue("-\u00a0a")).isEqualTo("-\u00a0a");
    }
}
