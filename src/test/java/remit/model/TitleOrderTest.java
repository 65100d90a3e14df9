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
                    en | The head         | H
                    en | the\u00A0head    | H
                    en | The              | T
                    en | A                | A
                    en | A-level teacher  | A
                    en | A to Z           | A
                    en | An 🌳 oak        | O
                    en | The 9 beds       | ''
                    fr | L'eau            | E
                    fr | L’État           | E
                    fr | L’               | L
                    de | Das Öl           | O
                    de | DAS Dienst       | D
                    it | IT               | I
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Aster, The board, A colleague is ill, 🌳 The “Dutch” garden, An enterprise, THE FENCE, Gate
                    en | A, A-level coordinator, An, A to Z, Bench, The
                    en | 10 beds, The 9 beds, A/B tester, A & E nurse, AN team
                    en | Die casting, IT desk, Lathe, Le Mans
                    de | Das Archiv, Aufsicht, Eingang, Ein- und Auslass, Die Kasse, Einen Schlüssel verloren, Zoo
                    fr | L’accueil, Bureau, L'équipe, La forêt, « Le jardin », Laverie, Les ponts
                    nl | Balie, 't Kantoor, ’t Loket, De post, Het raadhuis
                    sv | Enhet, Det första, En gata
                    it | Area, Un'isola, IT, Gli orti
                    es | La caja, LA office, La Paz, El taller
                    hu | Az asztal, A ház, Zene
                    """)
    void anArticleDoesNotDecide(String language, String titles) {
        theFirstLetterOrFigureDecidesInTheHandbooksLanguage(language, titles);
    }

    @Test
    void theArabicArticleDoesNotDecideWhereAWordIsLeft() {
        TitleOrder order = new TitleOrder("ar");
        assertThat(order.letter("المدير")).isEqualTo("م");
        assertThat(order.letter("مدير")).isEqualTo("م");
        assertThat(order.letter("الو")).isEqualTo("ا");
        assertThat(order.letter("أحمد")).isEqualTo(order.letter("الأحمد"));
    }

    @Test
    void theArticlesOfALanguageCanBeSaid() {
        TitleOrder order = new TitleOrder("eo", Articles.of("eo", " la  l' "));
        assertThat(order.letter("La estro")).isEqualTo("E");
        assertThat(order.letter("L’ estro")).isEqualTo("E");
        assertThat(new TitleOrder("eo").letter("La estro")).isEqualTo("L");
        assertThat(new TitleOrder("de-AT").letter("Die Kasse")).isEqualTo("K");
        assertThat(new TitleOrder("en", Articles.of("en", "")).letter("The board"))
                .isEqualTo("T");
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
