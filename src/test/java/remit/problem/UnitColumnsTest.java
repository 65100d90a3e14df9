package remit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns as programs count them that know no code points. */
class UnitColumnsTest {

    @Test
    void aCharacterOutsideTheFirstPlaneTakesTwoColumns() {
        assertThat(columns("😀a", 1, 2)).isEqualTo(new UnitColumns(1, 3));
        assertThat(columns("😀a", 2, 3)).isEqualTo(new UnitColumns(3, 4));
        assertThat(columns("éa", 2, 3)).isEqualTo(new UnitColumns(2, 3));
    }

    @Test
    void behindTheEndOfALineEachColumnIsOneUnit() {
        assertThat(columns("😀", 2, 4)).isEqualTo(new UnitColumns(3, 5));
    }

    @Test
    void aLineThatWasNotReadLeavesTheColumnsAsTheyAre() {
        assertThat(columns(null, 2, 4)).isEqualTo(new UnitColumns(2, 4));
    }

    private static UnitColumns columns(String line, int start, int end) {
        return UnitColumns.of(new Position("a.yaml", 1, start, 1, end), (file, number) -> line);
    }
}
