package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import remit.problem.TextReport;

/** The same content makes the same bytes, and a build changes only the files that it must. */
@Isolated("It changes the default locale")
class DeterminismTest {

    private static final Path CASE = Path.of("src/test/resources/sites/everything-once/content");
    private static final Path THEME = Path.of("src/test/resources/theme-stub");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path temp;

    private Path content;
    private Path site;

    @BeforeEach
    void copyContent() throws IOException {
        content = copy("content", false);
        site = temp.resolve("site");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void anotherFolderFileOrderLocaleAndTimeZoneMakeNoDifference() throws IOException {
        build(content);
        Map<String, byte[]> here = Golden.files(site);

        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        site = temp.resolve("somewhere/else/site");
        build(copy("other", true));

        Golden.assertSame(here, Golden.files(site));
    }

    /** Editors on Windows end lines with two characters, and some begin files with a byte order mark. */
    @Test
    void lineEndsOfWindowsAndByteOrderMarksMakeNoDifference() throws IOException {
        build(content);
        Map<String, byte[]> here = Golden.files(site);

        site = temp.resolve("windows");
        build(rewritten("crlf", "", "\r\n"));
        Golden.assertSame(here, Golden.files(site));

        site = temp.resolve("marked");
        build(rewritten("bom", "\uFEFF", "\n"));
        Golden.assertSame(here, Golden.files(site));
    }

    /** Some systems write a letter and its accent as two characters in the names of files, others as one. */
    @Test
    void accentsInNamesOfFilesMakeNoDifference() throws IOException {
        build(withPlan("whole", "gr\u00f6\u00dfe.txt"));
        Map<String, byte[]> here = Golden.files(site);
        assertThat(here).containsKey("assets/gr\u00f6\u00dfe.txt");

        site = temp.resolve("other-site");
        build(withPlan("parts", "gro\u0308\u00dfe.txt"));
        Golden.assertSame(here, Golden.files(site));
    }

    private Path withPlan(String name, String file) throws IOException {
        Path copy = copy(name, false);
        Files.writeString(copy.resolve("assets").resolve(file), "a plan");
        Files.writeString(
                copy.resolve("pages/together.md"),
                "\n[A plan](../assets/gr\u00f6\u00dfe.txt)\n",
                StandardOpenOption.APPEND);
        return copy;
    }

    @Test
    void aSecondBuildTouchesNothing() {
        build(content);

        assertThat(build(content)).isEqualTo(List.of(0, 0, 0));
    }

    @Test
    void aChangedWordTouchesThePagesThatShowItAndTheManifest() throws IOException {
        build(content);
        Map<String, byte[]> before = Golden.files(site);
        append("roles/pilot.md", "\nOnce more.\n");

        assertThat(build(content)).isEqualTo(List.of(0, 5, 0));

        Map<String, byte[]> after = Golden.files(site);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(path -> !Arrays.equals(before.get(path), after.get(path))))
                .containsExactlyInAnyOrder(
                        "manifest.json", "roles/pilot.html", "data/search.js", "data/facts.json", "data/facts.csv");
    }

    @Test
    void aFailedBuildLeavesTheSiteAsItWas() throws IOException {
        build(content);
        Map<String, byte[]> before = Golden.files(site);
        append("roles/pilot.yaml", "sumary: Brings ships in.\n");
        append("roles/pilot.md", "\nOnce more.\n");

        assertThat(generator(content).build(site, false).published()).isNull();

        Golden.assertSame(before, Golden.files(site));
    }

    /** A copy of the content whose texts have this beginning and these ends of lines. */
    private Path rewritten(String name, String beginning, String lineEnd) throws IOException {
        Path copy = copy(name, true);
        for (String path : Golden.files(CASE).keySet()) {
            if (path.endsWith(".yaml") || path.endsWith(".md")) {
                Path file = copy.resolve(path);
                Files.writeString(file, beginning + Files.readString(file).replace("\n", lineEnd));
            }
        }
        return copy;
    }

    /** Builds, and says how many files are new, changed and removed. */
    private List<Integer> build(Path from) {
        Generator.Built built = generator(from).build(site, false);
        assertThat(built.published())
                .as(() -> new TextReport("content", built.checked().lines())
                        .text(built.checked().problems().sorted()))
                .isNotNull();
        return List.of(
                built.published().added(),
                built.published().changed(),
                built.published().removed());
    }

    private static Generator generator(Path from) {
        return new Generator(new Generator.Options(from, THEME, false));
    }

    private Path copy(String name, boolean backwards) throws IOException {
        Path copy = temp.resolve(name);
        List<String> paths = new ArrayList<>(Golden.files(CASE).keySet());
        if (backwards) {
            Collections.reverse(paths);
        }
        for (String path : paths) {
            Files.createDirectories(copy.resolve(path).getParent());
            Files.copy(CASE.resolve(path), copy.resolve(path));
        }
        return copy;
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(content.resolve(file), text, StandardOpenOption.APPEND);
    }
}
