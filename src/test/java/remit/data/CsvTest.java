package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void beginsWithAByteOrderMarkAndEndsRecordsByCrLf() {
        assertThat(Csv.of(List.of(List.of("Point", "Gardener"), List.of("Duties", "Beds"))))
                .isEqualTo("\uFEFFPoint,Gardener\r\nDuties,Beds\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(Csv.of(List.of(List.of("a,b", "\"c\"", "d\ne", ""))))
                .isEqualTo("\uFEFF\"a,b\",\"\"\"c\"\"\",\"d\ne\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-5", "@all", "\tx", "\rx"})
    void textThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(Csv.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"a=b", "''", "5", "(x)", "–5"})
    void otherTextStaysAsItIs(String text) {
        assertThat(Csv.text(text)).isEqualTo(text);
    }
}
