package remit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Words english = words(Map.of("thousands", ",", "3", "three"));

    @Test
    void thousandsAreSetApart() {
        assertThat(english.figure(0)).isEqualTo("0");
        assertThat(english.figure(999)).isEqualTo("999");
        assertThat(english.figure(1016)).isEqualTo("1,016");
        assertThat(english.figure(1234567)).isEqualTo("1,234,567");
    }

    @Test
    void everyCountInASentenceIsAFigure() {
        assertThat(english.count("roles", 1016)).isEqualTo("1,016 of 60,000");
        assertThat(english.say("shown", "n", 60000, "year", "2026")).isEqualTo("60,000 in 2026");
    }

    @Test
    void onlyLargeNumbersInWordsAreFigures() {
        assertThat(english.number(3)).isEqualTo("three");
        assertThat(english.number(1016)).isEqualTo("1,016");
    }

    @Test
    void aYearIsNoCount() {
        assertThat(english.date(LocalDate.of(2026, 11, 1))).isEqualTo("1/November/2026");
    }

    @Test
    void eachLanguageHasItsOwnSign() {
        assertThat(words(Map.of("thousands", ".")).figure(1016)).isEqualTo("1.016");
        assertThat(words(Map.of("thousands", "\u202f")).figure(1016)).isEqualTo("1\u202f016");
        assertThat(words(Map.of("thousands", "$1")).figure(1016)).isEqualTo("1$1016");
        assertThat(words(Map.of("thousands", "")).figure(1016)).isEqualTo("1016");
    }

    private static Words words(Map<String, Object> number) {
        Map<String, Object> tree = new HashMap<>();
        tree.put("number", number);
        tree.put("date", Map.of("pattern", "{day}/{month}/{year}", "month_11", "November"));
        tree.put("roles", Map.of("one", "{n} of 60,000", "other", "{n} of 60,000"));
        tree.put("shown", "{n} in {year}");
        return new Words("en", tree);
    }
}
