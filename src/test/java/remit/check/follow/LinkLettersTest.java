package remit.check.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    @CsvSource({"U\u0308bersicht.png, \u00dcbersicht.png", "re\u0301sume\u0301.pdf, r\u00e9sum\u00e9.pdf"})
    void aFileInPartsAndALinkInWholeLettersAreToldApart(String parts, String whole) throws IOException {
        file("assets/" + parts, "x");
        file("pages/p.md", "---\ntitle: A page\n---\n\n[x](../assets/" + whole + ")\n");

        assertThat(hint())
                .isEqualTo("the file's name looks the same, but is written in parts, a letter and its accent:"
                        + " rename the file to '" + whole + "', or copy its name from the folder to here");
    }

    @Test
    void aLinkInPartsAndAFileInWholeLettersAreToldApart() throws IOException {
        file("assets/\u00dcbersicht.txt", "x");
        file("pages/p.md", "---\ntitle: A page\n---\n\n[x](../assets/U\u0308bersicht.txt)\n");

        assertThat(hint())
                .isEqualTo("the file's name looks the same, but here it is written in parts, a letter and its accent:"
                        + " write ../assets/\u00dcbersicht.txt");
    }

    @Test
    void aLinkInTheVeryLettersOfTheFileWorks() throws IOException {
        file("assets/U\u0308bersicht.png", "x");
        file("pages/p.md", "---\ntitle: A page\n---\n\n[x](../assets/U\u0308bersicht.png)\n");

        assertThat(hint()).isNull();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The hint for the page's link; null where nothing is wrong with it. */
    private String hint() {
        Problems problems = new Problems();
        ContentCheck.check(ContentReader.read(folder, problems), false, ReviewDay.OF_EDITION, problems);
        return problems.sorted().stream()
                .filter(problem -> problem.position().file().equals("pages/p.md"))
                .map(Problem::hint)
                .findFirst()
                .orElse(null);
    }
}
