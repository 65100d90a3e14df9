package remit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The form in which words are compared, whatever other signs they hold. */
class SignsTest {

    @Test
    void wordsArePlainWithoutSignsThatNobodySees() {
        assertThat(Signs.plain("not\u00a0stated")).isEqualTo("not stated");
        assertThat(Signs.plain("\u202fdoes\u2007not \u3000apply\ufeff")).isEqualTo("does not apply");
        assertThat(Signs.plain("\u200eno\u00adne\u2069")).isEqualTo("none");
        assertThat(Signs.plain("\u2066in\u2060 \u00a0place\u200d\u2069")).isEqualTo("in place");
        assertThat(Signs.plain("ran\u00ad\u200bger\u3000")).isEqualTo("ranger");
    }

    @Test
    void flagsAndNumbersKeepTheirSigns() {
        String scotland = "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f";
        assertThat(Signs.seen(scotland)).isEqualTo(scotland);
        assertThat(Signs.seen("\u06dd12")).isEqualTo("\u06dd12");
    }

    @Test
    void lettersOfOtherScriptsAreReadAsTheyLook() {
        assertThat(Signs.latin("\u0441i\u043e")).isEqualTo("cio");
        assertThat(Signs.latin("\u03bf\u03bd\u0435r\u2011\uff49t")).isEqualTo("over-it");
        assertThat(Signs.latin("\u0440il\u043et")).isEqualTo("pilot");
        assertThat(Signs.latin("d\u0430ta\u2212desk\u00ad")).isEqualTo("data-desk");
        assertThat(Signs.latin("сад")).isEqualTo("caд");
    }

    @Test
    void lookAlikeIsNamedWithItsCode() {
        assertThat(Signs.lookAlike("c\u0456o")).contains("'\u0456' (U+0456, Cyrillic) only looks like 'i'");
        assertThat(Signs.lookAlike("data\u2013officer")).contains("'\u2013' (U+2013) only looks like '-'");
        assertThat(Signs.lookAlike("\uff43io")).contains("'\uff43' (U+FF43) only looks like 'c'");
        assertThat(Signs.lookAlike("\u0440ilot")).contains("'\u0440' (U+0440, Cyrillic) only looks like 'p'");
        assertThat(Signs.lookAlike("clean\u2212up")).contains("'\u2212' (U+2212) only looks like '-'");
        assertThat(Signs.lookAlike("café \u00a0\u200b")).isEmpty();
    }
}
