package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.command.RemitCommand;
import remit.sheet.SheetKind;

/** What goes out to a spreadsheet and comes back as it was changes nothing; and it is enough to make the same site. */
class ImportedSitesTest {

    private static final Path OURS = Path.of("content");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    static Stream<Path> contents() {
        return Stream.concat(Stream.of(OURS), Golden.cases("sites").stream().map(site -> site.resolve("content")));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatComesBackUnchangedChangesNoByte(Path original) {
        copy(original, folder.resolve("content"));
        Map<String, String> before = texts(Golden.files(folder.resolve("content")));
        run("export", "all.xlsx");
        assertThat(run("import", "all.xlsx", "--yes")).isEqualTo("Nothing would change.\n");
        // The workbook of our own handbook, the largest, holds what its single files hold.
        boolean single = Rounds.ALL || !original.equals(OURS);
        for (SheetKind kind : single ? SheetKind.values() : new SheetKind[0]) {
            String file = kind.word() + ".csv";
            run("export", file);
            assertThat(run("import", file, "--yes")).isEqualTo("Nothing would change.\n");
        }
        assertThat(texts(Golden.files(folder.resolve("content")))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aWorkbookIsEnoughForTheSameSite(Path original) {
        copy(original, folder.resolve("content"));
        run("export", "all.xlsx");
        Path assets = folder.resolve("content/assets");
        if (Files.exists(assets)) {
            copy(assets, folder.resolve("new/assets"));
        }
        run("import", "all.xlsx", "--yes", "--content", "new");
        Map<String, String> site = site("content", "site");
        Map<String, String> again = site("new", "again");
        assertThat(again.keySet()).isEqualTo(site.keySet());
        site.forEach((file, text) -> assertThat(again.get(file)).as(file).isEqualTo(text));
        run("export", "again.xlsx", "--content", "new");
        assertThat(folder.resolve("again.xlsx")).hasSameBinaryContentAs(folder.resolve("all.xlsx"));
    }

    /** Whatever is written anew of a record, its cells are the same. */
    @Test
    void madeUpHandbooksComeBack() throws IOException {
        for (int seed = 0; seed < 4; seed++) {
            Path content = Files.createDirectory(folder.resolve("content" + seed));
            new RandomHandbook(seed, 3 + seed).write(content, seed % 2 == 0);
            run("export", seed + ".xlsx", "--content", content.toString());
            assertThat(run("import", seed + ".xlsx", "--yes", "--content", content.toString()))
                    .isEqualTo("Nothing would change.\n");
            run("import", seed + ".xlsx", "--yes", "--content", "new" + seed);
            assertThat(site("new" + seed, "again" + seed)).isEqualTo(site("content" + seed, "site" + seed));
        }
    }

    /** Returns the files of a site, without the numbers of lines, which depend on how the content is written. */
    private Map<String, String> site(String content, String site) {
        new Generator(new Generator.Options(folder.resolve(content), null, false)).build(folder.resolve(site), false);
        Map<String, String> files = texts(Golden.files(folder.resolve(site)));
        files.remove("manifest.json");
        files.computeIfPresent(
                "data/problems.json", (file, text) -> text.replaceAll("\"(end-)?(line|column)\":\\d+", ""));
        return files;
    }

    private String run(String... arguments) {
        said.reset();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = RemitCommand.run(arguments, folder, stream, stream);
        String words = said.toString(StandardCharsets.UTF_8);
        assertThat(code).as(String.join(" ", arguments) + "\n" + words).isEqualTo(0);
        return words;
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((file, bytes) -> texts.put(file, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
