package remit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.Problem;
import remit.problem.Problems;

class KeptFilesTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    private Path content;

    private final KeptFiles kept = new KeptFiles();
    private int writes;

    @BeforeEach
    void someFiles() throws IOException {
        write("handbook.yaml", "title: Park\n");
        write("criteria.yaml", "criteria: [\n");
        write("roles/ranger.yaml", "title: Ranger\n");
        write("roles/ranger.md", "Looks after animals.\n");
    }

    @Test
    void aFileThatDidNotChangeIsNotReadAgain() {
        Problems first = read();
        assertThat(kept.read()).isEqualTo(4);

        Problems second = read();
        assertThat(kept.read()).isZero();
        assertThat(second.sorted())
                .isEqualTo(first.sorted())
                .extracting(Problem::id)
                .isNotEmpty();
    }

    @Test
    void oneChangedFileIsReadAlone() throws IOException {
        read();
        write("criteria.yaml", "criteria: []\n");

        assertThat(read().sorted()).isEmpty();
        assertThat(kept.read()).isEqualTo(1);
    }

    @Test
    void aChangeThatLeavesTheSizeIsSeen() throws IOException {
        read();
        write("roles/ranger.yaml", "title: Warden\n");

        Documents documents = ContentReader.read(content, kept, new Problems());
        assertThat(kept.read()).isEqualTo(1);
        assertThat(documents.text("roles/ranger.yaml", "title")).isEqualTo("Warden");
    }

    @Test
    void aFileThatWentAndCameBackIsReadAgain() throws IOException {
        read();
        Files.delete(content.resolve("roles/ranger.md"));
        assertThat(ContentReader.read(content, kept, new Problems()).markdown()).isEmpty();
        assertThat(kept.read()).isZero();

        write("roles/ranger.md", "Looks after beasts.\n");
        assertThat(ContentReader.read(content, kept, new Problems()).markdown()).containsOnlyKeys("roles/ranger.md");
        assertThat(kept.read()).isEqualTo(1);
    }

    private Problems read() {
        Problems problems = new Problems();
        ContentReader.read(content, kept, problems);
        return problems;
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(LONG_AGO.plusSeconds(writes++)));
    }
}
