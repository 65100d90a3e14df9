package remit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            value = {
                "ID > gate",
                "ID > north-gate-2",
                "ID > 2",
                "ID > vs",
                "DATE > 2024-02-29",
                "PERIOD > 1 day",
                "PERIOD > 12 months",
                "PERIOD > 52 weeks",
                "YES_NO > yes",
                "YES_NO > false",
                "COUNT > 400",
                "PERCENT > 0 %",
                "PERCENT > 100%",
                "NUMBER > -0.50",
                "NUMBER > 0123",
                "EMAIL > kim.o@park.example.com",
                "EMAIL > jo.o'hara@example.com",
                "EMAIL > a+b@example.com",
                "EMAIL > !#$%&'*+-/=?^_`{|}~@example.com",
                "EMAIL > _gate-@xn--mller-kva.example",
                "EMAIL > jörg@müller.example",
                "WEB_ADDRESS > https://example.com/{file}",
                "PAGE > https://example.com",
                "PAGE > ../pages/the lake.md",
                "PAGE > #pond",
                "PAGE > kim@example.com/plan.md",
                "LANGUAGE > en",
                "LANGUAGE > pt-BR"
            })
    void fits(TextForm form, String scalar) {
        assertThat(form.fits(scalar)).isTrue();
        assertThat(found(form, scalar)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            value = {
                "ID > Gate",
                "ID > north_gate",
                "ID > -gate",
                "ID > gate-",
                "ID > north--gate",
                "ID > größe",
                "ID > index",
                "ID > a-vs-b",
                "DATE > 2026-02-29",
                "DATE > 2026-2-9",
                "DATE > 2026",
                "PERIOD > 1 fortnight",
                "PERIOD > 0 days",
                "PERIOD > 12months",
                "YES_NO > Yes",
                "YES_NO > on",
                "COUNT > 0",
                "COUNT > 1.5",
                "COUNT > 12345678901",
                "PERCENT > 10",
                "PERCENT > 101 %",
                "NUMBER > 1,5",
                "NUMBER > .5",
                "NUMBER > 1e3",
                "EMAIL > kim@park",
                "EMAIL > kim@park.",
                "EMAIL > kim@-park.example",
                "EMAIL > kim@pa_rk.example",
                "EMAIL > .kim@example.com",
                "EMAIL > kim..o@example.com",
                "EMAIL > kim o@example.com",
                "EMAIL > kim@lee@example.com",
                "EMAIL > kim@example.com, lee@example.com",
                "EMAIL > mailto:kim@example.com",
                "EMAIL > 'kim@example.com'",
                "EMAIL > jo.o’hara@example.com",
                "EMAIL > kim at park.example.com",
                "EMAIL > <kim@example.com>",
                "WEB_ADDRESS > example.com",
                "WEB_ADDRESS > ftp://example.com",
                "WEB_ADDRESS > https://",
                "PAGE > javascript:alert(1)",
                "PAGE > JavaScript:alert(1)",
                "PAGE > mailto:kim@example.com",
                "PAGE > //example.com",
                "PAGE > kim@example.com",
                "PAGE > data:text/html,x",
                "LANGUAGE > English",
                "LANGUAGE > EN"
            })
    void doesNotFit(TextForm form, String scalar) {
        assertThat(form.fits(scalar)).isFalse();
        assertThat(found(form, scalar)).isFalse();
    }

    /** A day that the calendar does not have is all that a pattern lets through here. */
    private static boolean found(TextForm form, String scalar) {
        boolean day = form == TextForm.DATE && scalar.matches("[0-9]{4}-(02-(29|30)|..-31)");
        return Pattern.compile(form.pattern()).matcher(scalar).find() && (!day || form.fits(scalar));
    }

    @Test
    void noEmailAddressIsLongerThanMailServersTake() {
        String end = "a@example.com";
        assertThat(TextForm.EMAIL.fits("a.".repeat(120) + end)).isTrue();
        assertThat(TextForm.EMAIL.fits("a.".repeat(100_000) + end)).isFalse();
    }

    @Test
    void noPageHidesItsSchemeBehindControlCharacters() {
        assertThat(TextForm.PAGE.fits("java\nscript:alert(1)")).isFalse();
        assertThat(TextForm.PAGE.fits("\u0001javascript:alert(1)")).isFalse();
        assertThat(TextForm.PAGE.fits(" javascript:alert(1)")).isFalse();
    }

    @Test
    void valuesAreRead() {
        assertThat(TextForm.date("2026-11-21")).contains(LocalDate.of(2026, 11, 21));
        assertThat(TextForm.period("12 months")).contains(Period.ofMonths(12));
        assertThat(TextForm.period("2 weeks")).contains(Period.ofDays(14));
        assertThat(TextForm.yesNo("true")).contains(true);
        assertThat(TextForm.yesNo("no")).contains(false);
        assertThat(TextForm.yesNo("partly")).isEmpty();
    }
}
