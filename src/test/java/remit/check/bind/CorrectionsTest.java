package remit.check.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.shape.TextForm;

class CorrectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "DATE > 1.11.2026 > 2026-11-01",
                "DATE > 01. 11. 2026 > 2026-11-01",
                "DATE > 2026/1/5 > 2026-01-05",
                "DATE > 2026.01.05 > 2026-01-05",
                "PERIOD > 12m > 12 months",
                "PERIOD > 12 Months > 12 months",
                "PERIOD > 90d > 90 days",
                "PERIOD > 2 Years > 2 years",
                "YES_NO > Yes > yes",
                "YES_NO > ON > yes",
                "YES_NO > n > no",
                "YES_NO > FALSE > no",
                "PERCENT > 10 > 10 %",
                "NUMBER > 1,5 > 1.5",
                "NUMBER > 1 200 > 1200",
                "NUMBER > 1,200,300 > 1200300",
                "NUMBER > 1.200.300 > 1200300",
                "NUMBER > 1.200,5 > 1200.5",
                "NUMBER > 1,200.50 > 1200.50",
                "NUMBER > 1'200 > 1200",
                "NUMBER > 1’200’300 > 1200300",
                "NUMBER > −3 > -3",
                "NUMBER > +3 > 3",
                "NUMBER > 0,125 > 0.125",
                "NUMBER > 1,0000 > 1.0000",
                "NUMBER > 1.000,5 > 1000.5",
                "NUMBER > 1 000 000 > 1000000",
                "EMAIL > o’hara@example.com > o'hara@example.com",
                "EMAIL > mailto:jo@example.com > jo@example.com",
                "EMAIL > Mailto://jo@example.com > jo@example.com",
                "EMAIL > jo@example.com. > jo@example.com",
                "COUNT > 1,000 > 1000",
                "COUNT > 1.000 > 1000",
                "DATE > 12/31/2026 > 2026-12-31",
                "DATE > 31/12/2026 > 2026-12-31",
                "DATE > 10 November 2026 > 2026-11-10",
                "DATE > Nov. 10, 2026 > 2026-11-10",
                "DATE > 10. Oktober 2026 > 2026-10-10",
                "DATE > 1er mars 2026 > 2026-03-01",
                "DATE > 3 de mayo de 2026 > 2026-05-03",
                "YES_NO > ja > yes",
                "YES_NO > Não > no",
                "EMAIL > jo (at) example.com > jo@example.com",
                "WEB_ADDRESS > www.example.com > https://www.example.com",
                "WEB_ADDRESS > people.example.com/kim > https://people.example.com/kim"
            })
    void whatWasMeantIsPlain(TextForm form, String written, String meant) {
        assertThat(Corrections.of(form, written)).contains(meant);
        assertThat(form.fits(meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "DATE > 31.2.2026",
                "DATE > 11/12/2026",
                "DATE > 10 Smarch 2026",
                "DATE > November 2026",
                "DATE > next spring",
                "PERIOD > yearly",
                "YES_NO > maybe",
                "YES_NO > x",
                "NUMBER > 50%",
                "NUMBER > 12 - 15",
                "EMAIL > Jo Hara jo@example.com",
                "EMAIL > jo@example.com, kim@example.com",
                "PERCENT > a few",
                "NUMBER > about 12",
                "NUMBER > 1,000",
                "NUMBER > -12,500",
                "NUMBER > 1,20,300",
                "NUMBER > 10 12",
                "NUMBER > 1,200,30",
                "COUNT > 1,5",
                "PERIOD > 5 minutes",
                "PERIOD > 3 decades",
                "PERCENT > 250",
                "WEB_ADDRESS > the gate",
                "EMAIL > kim at example.com"
            })
    void nothingIsGuessed(TextForm form, String written) {
        assertThat(Corrections.of(form, written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"1,000 > 1000 > 1", "1,250 > 1250 > 1.25", "-12,500 > -12500 > -12.5"})
    void thousandsOrFractionIsAsked(String written, String thousand, String fraction) {
        assertThat(Corrections.twoNumbers(written)).containsExactly(thousand, fraction);
    }
}
