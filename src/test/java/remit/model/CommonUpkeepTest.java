package remit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonUpkeepTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void keepsWhatAllShare() {
        Upkeep one = new Upkeep("glossary.yaml", "Town council", DAY, null, null, List.of("opinion"));
        Upkeep other = new Upkeep("glossary.yaml", "Town council", DAY.plusDays(1), null, null, List.of());
        assertThat(CommonUpkeep.of(List.of(one, other)))
                .isEqualTo(new Upkeep("glossary.yaml", "Town council", null, null, null, List.of()));
    }

    @Test
    void isNothingForNothing() {
        assertThat(CommonUpkeep.of(List.of())).isNull();
    }
}
