package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reference of the templates says what the records, the templates and the words say; {@code -Daccept} writes it anew. */
class TemplatesReferenceTest {

    private static final Path DOCUMENT = Path.of("src/docs/templates.md");
    private static final Path PAGES = Path.of("content/pages");

    @Test
    void theReferenceIsCurrent() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        TemplatesReference reference = TemplatesReference.made();
        files.put(DOCUMENT, reference.document());
        reference.pages().forEach((path, text) -> files.put(PAGES.resolve(path), text));
        if (System.getProperty("accept") != null) {
            for (Path old : pages()) {
                Files.delete(old);
            }
            for (Map.Entry<Path, String> file : files.entrySet()) {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue());
            }
        }
        assertThat(pages()).isSubsetOf(files.keySet());
        for (Map.Entry<Path, String> file : files.entrySet()) {
            assertThat(firstDifference(file.getKey(), file.getValue()))
                    .as("a record, a template, a word or an example has changed: run mvn test"
                            + " -Dtest=TemplatesReferenceTest -Daccept")
                    .isNull();
        }
    }

    /** The pages that are there. */
    private static List<Path> pages() throws IOException {
        Path folder = PAGES.resolve("templates");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** The first line of a file that is not the wanted one; null where there is none. */
    private static @Nullable String firstDifference(Path file, String text) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        List<String> wanted = text.lines().toList();
        for (int i = 0; i < Math.max(lines.size(), wanted.size()); i++) {
            if (i >= lines.size() || i >= wanted.size() || !lines.get(i).equals(wanted.get(i))) {
                return file + ":" + (i + 1);
            }
        }
        return null;
    }
}
