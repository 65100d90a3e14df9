package remit.check.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.shape.TextForm;

class IdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Head gardener > head-gardener",
                "Head_Gardener > head-gardener",
                "  The gate & the café!  > the-gate-the-cafe",
                "Übergröße > ubergrosse",
                "Łódź, Ærø > lodz-aero",
                "the ranger's hut > the-rangers-hut",
                "ﬁre 2 > fire-2",
                "公園 > my-id",
                "--- > my-id",
                "index > index-1",
                "Guide > guide-1",
                "north-vs-south > north-or-south"
            })
    void wordsBecomeAnId(String words, String id) {
        assertThat(Ids.propose(words)).isEqualTo(id);
    }

    @Test
    void longWordsEndAtAWholeWord() {
        assertThat(Ids.propose("Somebody left the northern gate open all through the night"))
                .isEqualTo("somebody-left-the-northern-gate-open-all");
    }

    @ParameterizedTest
    @CsvSource({
        "index",
        "a-vs-b",
        "x-vs-y-vs-z",
        "-vs-",
        "公園",
        "step",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    })
    void aProposalIsAlwaysAnId(String words) {
        assertThat(TextForm.isId(Ids.propose(words))).isTrue();
    }
}
