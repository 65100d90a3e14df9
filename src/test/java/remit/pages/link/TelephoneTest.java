package remit.pages.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    112                       | tel:112
                    5500                      | tel:5500
                    +49 30 12                 | tel:+493012
                    +44 20 7946 0000          | tel:+442079460000
                    + 44 20 7946 0000         | tel:+442079460000
                    (+44) 20 7946 0000        | tel:+442079460000
                    0044 20 7946 0000         | tel:00442079460000
                    +49 30 901820-1           | tel:+49309018201
                    +1 (555) 555-0100         | tel:+15555550100
                    (212) 555 - 0100          | tel:2125550100
                    1-800-555-0100            | tel:18005550100
                    1/800/555/0100            | tel:18005550100
                    555.0100                  | tel:5550100
                    8 (495) 123-45-67         | tel:84951234567
                    01.23.45.67.89            | tel:0123456789
                    030/1234567               | tel:0301234567
                    0 30 / 12 34 56           | tel:030123456
                    030 - 1234567             | tel:0301234567
                    (0)30 1234567             | tel:0301234567
                    +43 (0) 5574 / 1234       | tel:+4355741234
                    +353 1 496 0123           | tel:+35314960123
                    (02) 9374 4000            | tel:0293744000
                    """)
    void oneNumberInAKnownFormIsDialled(String written, String link) {
        assertThat(Telephone.link(written)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ext. 5555                 | tel:5555
                    Extension 12              | tel:12
                    x12                       | tel:12
                    555-0100x12               | tel:5550100;ext=12
                    +1 555 0100, ext 22       | tel:+15550100;ext=22
                    020 7946 0000 (ext. 12)   | tel:02079460000;ext=12
                    +44 (0)20 7946 0000 (x 3) | tel:+442079460000;ext=3
                    """)
    void anExtensionIsDialledBehindItsNumberOrAlone(String written, String link) {
        assertThat(Telephone.link(written)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    +44 (0)20 7946 0000       | tel:+442079460000
                    +44 (020) 7946 0000       | tel:+442079460000
                    (+44) (0)20 7946 0000     | tel:+442079460000
                    0049 (0)30 123456         | tel:004930123456
                    +39 (0)6 123456           | tel:+3906123456
                    +378 (0549) 123456        | tel:+3780549123456
                    """)
    void aZeroInBracketsIsDialledFromAbroadOnlyWhereTheCountryKeepsIt(String written, String link) {
        assertThat(Telephone.link(written)).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112 or 999",
                "112/999",
                "112 / 999",
                "112, 999",
                "112; 999",
                "112 & 999",
                "112 999",
                "112 - 999",
                "112\n999",
                "0800 1234567 (Mon-Fri 9-17)",
                "0800 1234567 (9-17)",
                "0800 1234567 (24/7)",
                "(9-17) 0800 1234567",
                "+49 30 1234 or +49 30 5678",
                "+49 30 1234/5678",
                "+49 30 1234 +49 30 5678",
                "0800 1234567/68",
                "0800 1234567 / 0800 7654321",
                "0800 1234567 - 0800 7654321",
                "555 0100 - 555 0199",
                "555 0100 555 0199",
                "555 0100-0199",
                "5501-5510",
                "5501–5510",
                "+1 555 0100 ext 22 or 23",
                "ext. 12, 13",
                "ext. 12/13",
                "020 7946 0000 or ext. 12",
                "999 (fire), 112",
            })
    void severalNumbersAreNotDialled(String written) {
        assertThat(Telephone.link(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "ask the desk",
                "24/7",
                "24x7",
                "9-17",
                "9.00 - 17.00",
                "0900-1700",
                "2026-11-01",
                "1.11.2026",
                "01/11/2026",
                "01/2026",
                "1-800-FLOWERS",
                "0800 FLOWERS",
                "*31#",
                "#31#5550100",
                "5550100#",
                "555 0100²",
                "+",
                "49 (0)30 123456",
                "room 112",
                "020 7946 0000 (ext. 12",
                "555) 0100",
                "12345678901234567890",
            })
    void whatIsNoNumberIsNotDialled(String written) {
        assertThat(Telephone.link(written)).isNull();
    }

    @Test
    void aVeryLongTextIsNotDialled() {
        assertThat(Telephone.link("5 ".repeat(100_000) + "5")).isNull();
        assertThat(Telephone.link("5".repeat(100_000))).isNull();
    }

    @Test
    void blanksAndMarksThatNobodySeesDoNotCount() {
        assertThat(Telephone.link(" +44\u00A020\u202F7946\u20110000 ")).isEqualTo("tel:+442079460000");
        assertThat(Telephone.link("\u202A+44 20 7946 0000\u202C")).isEqualTo("tel:+442079460000");
    }

    @Test
    void figuresOfOtherScriptsAreDialled() {
        assertThat(Telephone.link("٠٣٠ ١٢٣٤")).isEqualTo("tel:0301234");
        assertThat(Telephone.link("０３－１２３４－５６７８")).isEqualTo("tel:0312345678");
    }
}
