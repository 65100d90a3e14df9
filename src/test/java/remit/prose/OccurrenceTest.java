package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceTest {

    private static final Lexicon LEXICON = new Lexicon(List.of(new Lexicon.Phrase("ERP", 1, false)), Locale.ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ERP (enterprise resource planning)",
                "our ERP ( Enterprise resource planning, since May)",
                "Enterprise Resource Planning (ERP)",
                "enterprise resource planning\u00a0( ERP ) is large",
                "enterprise resource planning（ERP）"
            })
    void itIsSpelledOutInParenthesesOrBeforeThem(String text) {
        assertThat(spelledOut(text, "Enterprise resource planning")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ERP",
                "(ERP)",
                "ERP (",
                "ERP (enterprise)",
                "ERP (enterprise resource plannings)",
                "an enterprise resource planning tool (ERP)",
                "Enterprise resource planning. ERP",
                "reenterprise resource planning (ERP)",
                "enterprise resource planning: (the ERP)"
            })
    void otherNeighboursDoNotSpellItOut(String text) {
        assertThat(spelledOut(text, "Enterprise resource planning")).isFalse();
    }

    @Test
    void noWordsAreNeverFound() {
        assertThat(spelledOut("ERP ()", "")).isFalse();
    }

    private static boolean spelledOut(String text, String meaning) {
        return new Occurrence(text, LEXICON.in(text).get(0)).isSpelledOutAs(meaning);
    }
}
