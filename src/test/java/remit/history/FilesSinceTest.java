package remit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesSinceTest {

    @TempDir
    Path folder;

    private GivenRepository repository;

    @BeforeEach
    void oneRevision() {
        repository = new GivenRepository(folder);
        repository
                .with("content/handbook.yaml", "title: The park\nlanguage: en\n")
                .with("content/roles/ranger.yaml", "title: Ranger\n")
                .with("content/roles/mason.yaml", "title: Mason\n")
                .with("content/assets/plan.svg", "version https://git-lfs.github.com/spec/v1\n")
                .with("content/.hidden", "x")
                .with("beside.txt", "x")
                .tagged("first");
    }

    @AfterEach
    void closed() {
        repository.close();
    }

    @Test
    void filesThatAreAsTheyWereAreNotNamed() {
        assertThat(FilesSince.of(folder.resolve("content"), "first")).isEmpty();
        assertThat(FilesSince.of(folder, "first")).isEmpty();
    }

    @Test
    void newGoneAndDifferentFilesAreNamed() throws IOException {
        repository.with("content/handbook.yaml", "title: The park\n").with("content/topics.yaml", "[]\n");
        Files.delete(folder.resolve("content/roles/mason.yaml"));

        assertThat(FilesSince.of(folder.resolve("content"), "first"))
                .containsExactly("handbook.yaml", "roles/mason.yaml", "topics.yaml");
    }

    @Test
    void lineEndsDoNotCount() {
        repository.with("content/handbook.yaml", "title: The park\r\nlanguage: en\r\n");
        assertThat(FilesSince.of(folder.resolve("content"), "first")).isEmpty();
    }

    @Test
    void filesOutsideAndHiddenOnesDoNotCount() {
        repository.with("beside.txt", "y").with("content/.hidden", "y");
        assertThat(FilesSince.of(folder.resolve("content"), "first")).isEmpty();
    }

    @Test
    void whatIsKeptElsewhereIsNotCompared() {
        repository.with("content/assets/plan.svg", "<svg/>");
        assertThat(FilesSince.of(folder.resolve("content"), "first")).isEmpty();
    }

    @Test
    void whatALinkLeadsToIsNamedOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("content/guards"), Path.of("roles"));
        repository.tagged("linked");
        repository.with("content/roles/ranger.yaml", "title: Guard\n");

        assertThat(FilesSince.of(folder.resolve("content"), "linked")).containsExactly("roles/ranger.yaml");
    }
}
