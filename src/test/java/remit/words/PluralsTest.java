package remit.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PluralsTest {

    @Test
    void regularPluralsOfTheWordAreLeftOut() {
        assertThat(left("Breach", "breaches")).isEmpty();
        assertThat(left("Policy", "policies")).isEmpty();
        assertThat(left("Key", "keys")).isEmpty();
        assertThat(left("KPI", "KPIs")).isEmpty();
        assertThat(left("Business unit", "business units")).isEmpty();
    }

    @Test
    void soAreThoseOfAnotherForm() {
        assertThat(left("Vendor", "vendors", "supplier", "suppliers")).containsExactly("supplier");
    }

    @Test
    void soAreThoseOfAnotherSpellingOfTheWord() {
        assertThat(Plurals.leftOut(
                        "en", List.of("ISP", "Internet service provider"), List.of("internet service providers")))
                .isEmpty();
    }

    @Test
    void otherFormsStay() {
        assertThat(left("Digitisation", "digitise", "digitised")).containsExactly("digitise", "digitised");
        assertThat(left("Medium", "media")).containsExactly("media");
        assertThat(left("Policy", "policys")).containsExactly("policys");
        assertThat(left("New", "news", "tidings")).containsExactly("tidings");
        assertThat(left("Gas", "gass")).containsExactly("gass");
        assertThat(left("Species", "species")).containsExactly("species");
    }

    @Test
    void otherLanguagesHaveOtherPlurals() {
        assertThat(Plurals.leftOut("en-GB", List.of("Risk"), List.of("risks"))).isEmpty();
        assertThat(Plurals.leftOut("fr", List.of("Risque"), List.of("risques"))).containsExactly("risques");
    }

    @Test
    void manyFormsTakeNoLongerThanTheyNeed() {
        List<String> many =
                IntStream.range(0, 20_000).mapToObj(i -> "form " + i).toList();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Plurals.leftOut("en", List.of("Word"), many)).isEqualTo(many));
    }

    private static List<String> left(String word, String... forms) {
        return Plurals.leftOut("en", List.of(word), List.of(forms));
    }
}
