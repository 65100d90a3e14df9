package remit.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small handbook, and commands that change it. */
final class EditedPark {

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();

    EditedPark(Path folder) {
        this.folder = folder;
        given("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        given("criteria.yaml", "- group: Work\n  criteria:\n    - id: focus\n      name: Focus\n");
        given("contacts.yaml", "- id: gate\n  name: Gate\n  run-by: ranger\n");
        given("roles/ranger.yaml", "title: Ranger\n");
        given("roles/mason.yaml", "title: Mason\n");
    }

    /** Writes a file of the content. */
    void given(String file, String text) {
        try {
            Path path = file(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the content. */
    Path file(String file) {
        return folder.resolve("content").resolve(file);
    }

    /** The answer no, which notes the question. */
    Optional<Boolean> no(String question) {
        asked.add(question);
        return Optional.of(false);
    }

    /** The questions that were answered with no. */
    List<String> asked() {
        return asked;
    }

    /** Runs a command, and returns its exit code. What the last one said is forgotten. */
    int run(Asking asking, String... arguments) {
        out.reset();
        err.reset();
        return RemitCommand.run(arguments, new Terminal(folder, stream(out), stream(err), asking));
    }

    /** What the last command said on standard output. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the last command said on standard error. */
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
