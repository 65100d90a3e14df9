package remit.check.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "n/a",
                "n. a.",
                "na",
                "(TBD)",
                "tbc",
                "TBA!",
                "?",
                "???",
                "-",
                "–",
                "—",
                "…",
                "...",
                "unknown",
                "**TBD**",
                "To be confirmed",
                "(to be decided)",
                "À compléter.",
                "TODO",
                "k. A.",
                "k.A.",
                "Keine Angabe",
                "s. o.",
                "à définir",
                "por determinar",
                "n.v.t.",
                "н/д",
                "неизвестно",
                "غير معروف",
                "待定",
                "未定",
                "미정",
                "N / A",
                "T.B.D.",
                "[to be added]",
                "un\u00adknown",
                "not\u00a0applicable",
                "~",
                "/"
            })
    void nothingIsSaid(String text) {
        assertThat(Placeholders.saysNothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "None of it",
                "Todo",
                "NC",
                "ND",
                "SO",
                "Unknown paths",
                "TBD by the board",
                "Where N/A stands",
                "a & b",
                "A to-do list",
                "Unavailable on Sundays",
                "0",
                "+",
                "✓",
                "€",
                "C",
                "yes",
                "The Who",
                "never"
            })
    void somethingIsSaid(String text) {
        assertThat(Placeholders.saysNothing(text)).isFalse();
    }
}
