package remit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1, within(0.001));
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.01));
        assertThat(Colour.of("0000ff").contrast(Colour.WHITE)).isEqualTo(8.59, within(0.01));
    }

    @Test
    void aColourIsWrittenInSixDigits() {
        assertThat(Colour.of("0A0b0C")).hasToString("#0a0b0c");
    }

    @Test
    void anyColourHasALegibleOneNearIt() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            Colour colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Colour dark = colour.towards(Colour.BLACK, LookColours.LEAST_CONTRAST, LookColours.LIGHT);
            assertThat(dark.leastContrast(LookColours.LIGHT)).isGreaterThanOrEqualTo(LookColours.LEAST_CONTRAST);
            assertThat(dark.towards(Colour.BLACK, LookColours.LEAST_CONTRAST, LookColours.LIGHT))
                    .isEqualTo(dark);
            assertThat(LookColours.inDark(colour).leastContrast(LookColours.DARK))
                    .isGreaterThanOrEqualTo(7);
            assertThat(LookColours.barInDark(dark).contrast(Colour.WHITE)).isGreaterThan(LookColours.LEAST_CONTRAST);
        }
    }

    @Test
    void theColoursBehindLinksAreThoseOfTheTheme() throws IOException {
        String style = Files.readString(Path.of("templates/theme/site.css"));
        List<String> light =
                LookColours.LIGHT.stream().map(ColourTest::shortest).toList();
        List<String> dark = LookColours.DARK.stream().map(Colour::toString).toList();
        List<String> names = List.of("page", "band", "tint");
        assertThat(Stream.iterate(0, i -> i < 3, i -> i + 1)
                        .map(i -> "--" + names.get(i) + ": light-dark(" + light.get(i) + ", " + dark.get(i) + ");"))
                .allMatch(style::contains);
    }

    private static String shortest(Colour colour) {
        return colour.equals(Colour.WHITE) ? "#fff" : colour.toString();
    }
}
