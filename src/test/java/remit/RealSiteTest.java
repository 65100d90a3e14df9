package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.TextReport;

/**
 * Builds the handbook of this project, {@code content/}; the site must be the one in {@code site/}, which is committed.
 */
class RealSiteTest {

    private static final String MEND = "\nTo bring site/ up to date: mvn -q compile exec:java";

    @TempDir
    static Path temp;

    private static Generator.Built built;
    private static SiteLinks links;

    @BeforeAll
    static void build() {
        Generator.Options options = new Generator.Options(Path.of("content"), Path.of("templates"), false);
        built = new Generator(options).build(temp.resolve("site"), false);
        links = SiteLinks.of(temp.resolve("site"));
    }

    @Test
    void contentHasNeitherErrorsNorWarnings() {
        String report = new TextReport("content", built.checked().lines())
                .text(built.checked().problems().sorted());

        assertThat(report).isEmpty();
    }

    @Test
    void committedSiteIsWhatTheContentMakes() {
        Map<String, byte[]> fresh = Golden.files(temp.resolve("site"));
        Map<String, byte[]> committed = Golden.files(Path.of("site"));

        assertThat(committed.keySet()).as("files of site/" + MEND).isEqualTo(fresh.keySet());
        fresh.forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, committed.get(path))) {
                fail("site/" + path + " is out of date\n" + Golden.difference(bytes, committed.get(path)) + MEND);
            }
        });
    }

    @Test
    void everyLinkAndAnchorLeadsSomewhere() {
        assertThat(links.dead()).isEmpty();
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        assertThat(links.doubleIds()).isEmpty();
    }

    @Test
    void everyPageIsReachedFromTheHomePage() {
        assertThat(links.unreachable()).isEmpty();
    }
}
