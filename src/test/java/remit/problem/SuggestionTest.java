package remit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "gate, gate, 0",
        "gate, gat, 1",
        "gate, gates, 1",
        "gate, gaze, 1",
        "gate, gaet, 1",
        "gate, '', 4",
        "kitten, sitting, 3",
        "𝕘ate, gate, 1",
        "ab𝕔, a𝕔b, 1"
    })
    void slipsAreCountedInCharacters(String a, String b, int slips) {
        assertThat(Suggestion.slips(a, b)).isEqualTo(slips);
        assertThat(Suggestion.slips(b, a)).isEqualTo(slips);
    }

    @Test
    void oneSlipForEveryThreeCharactersIsNear() {
        assertThat(Suggestion.near("gardner", List.of("ranger", "gardener"))).contains("gardener");
        assertThat(Suggestion.near("garenr", List.of("gardener"))).contains("gardener");
        assertThat(Suggestion.near("garer", List.of("gardener"))).isEmpty();
        assertThat(Suggestion.near("hut", List.of("hat"))).contains("hat");
        assertThat(Suggestion.near("hut", List.of("cab"))).isEmpty();
    }

    @Test
    void ofEquallyNearOnesTheFirstIsTaken() {
        assertThat(Suggestion.near("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void nothingIsNearAmongNone() {
        assertThat(Suggestion.near("gate", List.of())).isEmpty();
    }
}
