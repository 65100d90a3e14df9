package remit.check.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.check.ContentCheck;
import remit.check.warn.ReviewDay;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.ContentReader;

/**
 * Links to files in whose names letters and their accents are separate characters, as some systems write them and
 * others do not.
 */
class LinkLettersTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "U\u0308bersicht.png, \u00dcbersicht.png",
        "\u00dcbersicht.png, U\u0308bersicht.png",
        "U\u0308bersicht.png, U\u0308bersicht.png",
        "re\u0301sume\u0301.pdf, r\u00e9sum\u00e9.pdf",
        "re\u0301sum\u00e9.pdf, re%CC%81sume%CC%81.pdf"
    })
    void aFileIsFoundHoweverItAndTheLinkAreWritten(String file, String link) throws IOException {
        file("assets/" + file, "x");
        file("pages/p.md", "---\ntitle: A page\n---\n\n[x](../assets/" + link + ")\n");

        assertThat(check()).isEmpty();
    }

    @Test
    void twoFilesThatDifferInNothingElseAreToldApart() throws IOException {
        file("assets/U\u0308bersicht.txt", "x");
        file("assets/\u00dcbersicht.txt", "y");

        assertThat(check()).hasSize(1);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The problems with files in the folders of pages and assets. */
    private List<Problem> check() {
        Problems problems = new Problems();
        ContentCheck.check(ContentReader.read(folder, problems), false, ReviewDay.OF_EDITION, problems);
        return problems.sorted().stream()
                .filter(problem -> problem.position().file().matches("(pages|assets)/.*"))
                .toList();
    }
}
