package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.UsageException;

class StartedFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithTheReason() throws IOException {
        Path topics = Files.writeString(folder.resolve("topics.yaml"), "before");
        folder.toFile().setWritable(false);
        assumeFalse(Files.isWritable(folder), "root may write everywhere");
        String message = "nothing can be written into the folder '" + folder + "': its permissions forbid it";
        assertThatThrownBy(() -> StartedFiles.create(folder.resolve("roles/ranger.yaml"), "title: Ranger"))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> ChangedFiles.write(List.of(new FileChange(topics, topics, "before", "after"))))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void aFileInThePlaceOfAFolderIsNamed() throws IOException {
        Path roles = Files.createFile(folder.resolve("roles"));
        assertThatThrownBy(() -> StartedFiles.create(roles.resolve("ranger.yaml"), "title: Ranger"))
                .isInstanceOf(UsageException.class)
                .hasMessage("nothing can be written into '" + roles + "', which is a file: name a folder");
    }

    @Test
    void aReasonIsSaidWithoutTheNamesOfClasses() throws IOException {
        Path topics = Files.writeString(folder.resolve("topics.yaml"), "before");
        Files.createDirectories(folder.resolve(".topics.yaml.remit-new/in-the-way"));
        assertThatThrownBy(() -> ChangedFiles.write(List.of(new FileChange(topics, topics, "before", "after"))))
                .isInstanceOf(UsageException.class)
                .hasMessage("'" + topics + "' cannot be written: a folder that is not empty stands at its place");
        assertThat(topics).hasContent("before");
        assertThatThrownBy(() -> StartedFiles.create(topics, "after"))
                .hasMessage("'" + topics + "' cannot be written: there is something at its place already");
    }
}
