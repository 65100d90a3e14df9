package remit.pages.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailLinkTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ' ',
            value = {
                "kim.o@park.example.com mailto:kim.o@park.example.com",
                "jo.o'hara@example.com mailto:jo.o'hara@example.com",
                "gate+night@example.com mailto:gate+night@example.com",
                "lost&found@example.com mailto:lost%26found@example.com",
                "10%=a?b#c/d@example.com mailto:10%25%3Da%3Fb%23c%2Fd@example.com",
                "jörg@müller.example mailto:j%C3%B6rg@m%C3%BCller.example",
            })
    void signsThatMeanSomethingInALinkGetPercentSigns(String email, String link) {
        assertThat(MailLink.to(email)).isEqualTo(link);
    }

    @Test
    void aSubjectIsOneValue() {
        assertThat(MailLink.to("a@example.com", "Beds & lawns, 100 % + you’"))
                .isEqualTo("mailto:a@example.com?subject=Beds%20%26%20lawns%2C%20100%20%25%20%2B%20you%E2%80%99");
    }
}
