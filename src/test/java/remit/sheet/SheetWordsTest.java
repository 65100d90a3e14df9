package remit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30",
                "-5.5",
                "@me",
                "'tis",
                "'=1",
                "''",
                "'",
                "2026-11-01",
                "0123",
                "1-2",
                "3/4",
                "1e5",
                "12:30",
                "10 %",
                "2.5",
                "true",
                "May 1",
                "1 Mai",
                "12345678901234567"
            })
    void anApostropheKeepsWhatASpreadsheetWouldChange(String text) {
        assertThat(SheetWords.kept(text)).isEqualTo("'" + text);
        assertThat(SheetWords.unkept("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "-5.5",
                "'tis",
                "2026-11-01",
                "0123",
                "12",
                "-5",
                "0",
                "Beds",
                "ext. 5511",
                "cio",
                "None",
                "In 2 years",
                "",
                "a'b"
            })
    void whatIsTypedWithoutOneIsTakenAsItIs(String text) {
        assertThat(SheetWords.unkept(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "-5", "0", "Beds", "ext. 5511", "cio", "None", "In 2 years", "", "a'b"})
    void otherTextsAreWrittenAsTheyAre(String text) {
        assertThat(SheetWords.kept(text)).isEqualTo(text);
    }

    @Test
    void aWorkbookKeepsWhatLooksLikeANumberedCharacter() {
        assertThat(SheetWords.escaped("a_x0041_b")).isEqualTo("a_x005F_x0041_b");
        assertThat(SheetWords.unescaped("a_x005F_x0041_b")).isEqualTo("a_x0041_b");
        assertThat(SheetWords.unescaped("a_x000D_\nb")).isEqualTo("a\nb");
    }

    @Test
    void columnsAreNamedAsSpreadsheetsDo() {
        assertThat(CellName.of("roles", 6, 3)).isEqualTo("roles!D7");
        assertThat(CellName.column(25)).isEqualTo("Z");
        assertThat(CellName.column(26)).isEqualTo("AA");
        assertThat(CellName.column(701)).isEqualTo("ZZ");
        assertThat(CellName.column(702)).isEqualTo("AAA");
    }
}
