package remit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The single steps that change files. Each can fail, which a test makes them do one after the other. */
class FileSteps {

    void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Writes a file that does not exist. */
    void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    /** Puts a text into a file that exists, which keeps its permissions. */
    void overwrite(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Copies a file with its permissions. */
    void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Gives a file another name, in one step. What has that name is replaced. */
    void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives a file a name that nothing has. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
