package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tildes and stars that people type as signs, not as markup. */
class SignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teams of 5~7 people, 10~20 in summer",
                "~10 berths, ~20 in summer",
                "~/bin and ~/lib",
                "~ten~",
                "from 10~~20",
                "10~~20 berths, 5~~7 in winter",
                "٣~~٤ and ٥~~٦",
                "2**3 and 4**5",
                "not ~~~ten~~~",
                "3*4*5",
                "5*6",
                "2**10 and 3**2",
                "a grid of 3*4, another of 5*6",
                "5* berths and 4* berths",
                "٣*٤*٥",
            })
    void staysAsItIsTyped(String text) {
        assertThat(Texts.htmlOfValue(text)).isEqualTo(text);
        assertThat(Texts.value(text).text()).isEqualTo(text);
        assertThat(Texts.html(text)).isEqualTo("<p>" + text + "</p>");
        assertThat(Texts.document(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ~~ten~~ twelve      | <del>ten</del> twelve
                    ~~5~7~~ six         | <del>5~7</del> six
                    ~~5~~7~~ six        | <del>5~~7</del> six
                    room ~~2~~3         | room ~~2~~3
                    *3*4*5*             | <em>3*4*5</em>
                    **3*4**             | <strong>3*4</strong>
                    *3* 4               | <em>3</em> 4
                    un*be*liev**able**  | un<em>be</em>liev<strong>able</strong>
                    room 2*b*           | room 2<em>b</em>
                    """)
    void markupStaysMarkup(String text, String markup) {
        assertThat(Texts.htmlOfValue(text)).isEqualTo(markup);
    }

    @Test
    void signsStayInTheCellsOfATable() {
        assertThat(Texts.html("|5~7|3*4*5|\n|-|-|\n|8~9|2*2*2|")).contains("5~7", "3*4*5", "8~9", "2*2*2");
    }
}
