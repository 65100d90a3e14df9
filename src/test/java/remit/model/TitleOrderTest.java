package remit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Aster, 🚀 Head gardener, Hut, 🌳 Park ranger, Zoo
                    en | “Ask me” desk, (Bicycle store), #channel, ‘Don’ desk, … end, --flag, ℹ️ Gate, 1️⃣ House
                    en | ¿Qué pasa?, * Rose, 🇸🇪 Sweden, 👩🏽‍🚒 Tower, ʻukulele, \u200BVase, « Wall »
                    en | 🌳 10 beds, 🚀 9 beds, Aster
                    sv | Apa, Kran, Vb, Wa, Zebra, 🚀 Åker, Ärta, Öl
                    de | Apfel, Arzt, Ärzte, Öl, Ort, Zug
                    es | nube, nz, ñandú, oso
                    """)
    void theFirstLetterOrFigureDecidesInTheHandbooksLanguage(String language, String titles) {
        List<String> sorted = List.of(titles.split(", "));
        List<String> mixed = new ArrayList<>(sorted);
        Collections.reverse(mixed);
        mixed.sort(new TitleOrder(language));
        assertThat(mixed).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Head gardener    | H
                    en | 🚀 head gardener | H
                    en | “Ask me” desk    | A
                    en | ℹ️ Gate          | G
                    en | 🚀 9 beds        | ''
                    en | 1️⃣ House         | H
                    en | 🚀               | ''
                    en | École            | E
                    de | Ärzte            | A
                    sv | Ärta             | Ä
                    sv | A\u030Aker       | Å
                    sv | Éva              | E
                    es | ñandú            | Ñ
                    es | África           | A
                    ru | Йод              | Й
                    vi | Ắp               | Ă
                    ko | 각               | ᄀ
                    """)
    void titlesStandUnderTheLettersOfTheirLanguage(String language, String title, String letter) {
        assertThat(new TitleOrder(language).letter(title)).isEqualTo(letter);
    }

    @Test
    void aTitleWithoutLetterOrFigureIsSortedByItsSigns() {
        TitleOrder order = new TitleOrder("en");
        assertThat(order.compare("🌳", "🚀")).isNegative();
        assertThat(order.compare("", "🚀")).isNegative();
        assertThat(order.letter("")).isEmpty();
    }

    @Test
    void onlyEqualTitlesHaveOnePlace() {
        TitleOrder order = new TitleOrder("en");
        assertThat(order.compare("Gate", "🚀 Gate")).isNegative();
        assertThat(order.compare("Gate", "Gate")).isZero();
    }
}
