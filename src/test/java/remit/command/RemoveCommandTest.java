package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void park() {
        given("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        given("criteria.yaml", "- group: Work\n  criteria:\n    - id: focus\n      name: Focus\n");
        given("contacts.yaml", "- id: gate\n  name: Gate\n  run-by: ranger\n");
        given("roles/ranger.yaml", "title: Ranger\n");
        given("roles/mason.yaml", "title: Mason\n");
    }

    @Test
    void whatSomethingNamesStays() {
        assertThat(run(this::no, "remove", "role", "ranger", "--yes")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("""
                Remove the role 'ranger': nothing was changed, since 1 line names it.

                content/contacts.yaml:3: run-by: ranger

                Change these first, or say with --replace-by what takes its place everywhere.
                """);
        assertThat(folder.resolve("content/roles/ranger.yaml")).exists();
    }

    @Test
    void anotherTakesItsPlace() {
        assertThat(run(question -> Optional.empty(), "remove", "role", "ranger", "--replace-by", "mason"))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("""
                remit: nothing was changed, since nobody can be asked here. To do it, type
                   remit remove role ranger --replace-by mason --yes --content content
                """);
        assertThat(out()).isEqualTo("""
                Remove the role 'ranger', with 'mason' in its place: 2 lines in 2 files change, 1 file goes.

                content/roles/ranger.yaml goes

                content/contacts.yaml:3: run-by: mason
                content/roles/mason.yaml:2: formerly: [ranger]

                The old id goes to 'formerly' of 'mason', to which its addresses then lead.
                """);
        assertThat(folder.resolve("content/roles/ranger.yaml")).exists();
        assertThat(run(this::no, "remove", "role", "ranger", "--replace-by", "mason", "--yes"))
                .isEqualTo(0);
        assertThat(folder.resolve("content/roles/ranger.yaml")).doesNotExist();
        assertThat(folder.resolve("content/roles/mason.yaml")).hasContent("title: Mason\nformerly: [ranger]\n");
        assertThat(folder.resolve("content/contacts.yaml")).content().contains("run-by: mason");
    }

    @Test
    void anEntryThatNobodyNamesGoes() {
        given("contacts.yaml", "- id: gate\n  name: Gate\n- id: yard\n  name: Yard\n");
        assertThat(run(question -> Optional.of(true), "remove", "contact", "yard"))
                .isEqualTo(0);
        assertThat(out()).isEqualTo("""
                Remove the contact 'yard': 2 lines in 1 file change.

                content/contacts.yaml:3: (goes) - id: yard
                content/contacts.yaml:4: (goes) name: Yard

                The addresses of the contact lead nowhere afterwards.
                Done.
                """);
        assertThat(folder.resolve("content/contacts.yaml")).hasContent("- id: gate\n  name: Gate\n");
    }

    private Optional<Boolean> no(String question) {
        asked.add(question);
        return Optional.of(false);
    }

    private int run(Asking asking, String... arguments) {
        return RemitCommand.run(arguments, new Terminal(folder, stream(out), stream(err), asking));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void given(String file, String text) {
        try {
            Path path = folder.resolve("content").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
