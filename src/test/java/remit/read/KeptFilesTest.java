package remit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {

    @TempDir
    private Path temp;

    private final KeptFiles kept = new KeptFiles();

    @Test
    void aFileThatHasNotChangedIsKept() throws IOException {
        Path file = Files.writeString(temp.resolve("a.yaml"), "title: A\n");
        assertThat(again(file)).isSameAs(again(file));
    }

    /** A folder stands for a file whose bytes cannot be read, since a test may run as a user who can read all files. */
    @Test
    void aFileThatCouldNotBeReadIsTriedAgain() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("a.yaml"));
        ReadFile first = again(folder);
        assertThat(first.problems()).extracting("id").containsExactly("file-unreadable");
        assertThat(again(folder)).isNotSameAs(first);
    }

    private ReadFile again(Path file) {
        kept.begin();
        return kept.file("roles/a.yaml", ContentLayout.Kind.YAML, file);
    }
}
