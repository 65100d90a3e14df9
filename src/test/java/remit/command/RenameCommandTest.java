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

class RenameCommandTest {

    private static final String PLAN = """
            Rename the role 'ranger' to 'keeper': 2 lines in 2 files change, 1 file gets another name.

            content/roles/ranger.yaml becomes content/roles/keeper.yaml

            content/contacts.yaml:3: run-by: keeper
            content/roles/ranger.yaml:2: formerly: [ranger]

            The old id goes to 'formerly', so that addresses with it lead to the new ones.
            It gets another place in lists, which have the order of the files' names.
            """;

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
    void whereNobodyCanBeAskedThePlanIsShownAndNothingIsWritten() {
        assertThat(run(question -> Optional.empty(), "rename", "role", "ranger", "keeper"))
                .isEqualTo(2);
        assertThat(out()).isEqualTo(PLAN);
        assertThat(err()).isEqualTo("""
                remit: nothing was changed, since nobody can be asked here. To do it, type
                   remit rename role ranger keeper --yes --content content
                """);
        assertThat(folder.resolve("content/roles/ranger.yaml")).hasContent("title: Ranger\n");
        assertThat(folder.resolve("content/contacts.yaml")).content().contains("run-by: ranger");
    }

    @Test
    void withYesNobodyIsAsked() {
        assertThat(run(this::no, "rename", "role", "ranger", "keeper", "--yes")).isEqualTo(0);
        assertThat(asked).isEmpty();
        assertThat(out()).isEqualTo(PLAN + "Done.\n");
        assertThat(folder.resolve("content/roles/ranger.yaml")).doesNotExist();
        assertThat(folder.resolve("content/roles/keeper.yaml")).hasContent("title: Ranger\nformerly: [ranger]\n");
        assertThat(folder.resolve("content/contacts.yaml")).content().contains("run-by: keeper");
    }

    @Test
    void theAnswerDecides() {
        assertThat(run(this::no, "rename", "role", "ranger", "keeper")).isEqualTo(0);
        assertThat(asked).containsExactly("Do it?");
        assertThat(out()).isEqualTo(PLAN + "Nothing was changed.\n");
        assertThat(folder.resolve("content/roles/ranger.yaml")).exists();
        assertThat(run(question -> Optional.of(true), "rename", "role", "ranger", "keeper"))
                .isEqualTo(0);
        assertThat(folder.resolve("content/roles/keeper.yaml")).exists();
    }

    @Test
    void whatWasWrittenWhileTheQuestionWasOpenIsNotLost() {
        Asking slow = question -> {
            given("topics.yaml", "- id: t\n  ask: Who?\n  first: ranger\n");
            return Optional.of(true);
        };
        assertThat(run(slow, "rename", "role", "ranger", "keeper")).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        "remit: nothing was changed, since a file of the content was changed meanwhile: try again\n");
        assertThat(folder.resolve("content/roles/ranger.yaml")).exists();
        assertThat(folder.resolve("content/contacts.yaml")).content().contains("run-by: ranger");
    }

    @Test
    void theErrorsOfTheContentComeFirst() {
        given("roles/mason.yaml", "titel: Mason\n");
        assertThat(run(this::no, "rename", "role", "ranger", "keeper")).isEqualTo(1);
        assertThat(asked).isEmpty();
        assertThat(err()).contains("content/roles/mason.yaml:1:1: error: unknown key 'titel' in a role");
        assertThat(out())
                .isEqualTo("Nothing was changed: 1 error. Only a content without errors can be changed safely.\n");
    }

    @Test
    void aWrongWordIsNamed() {
        assertThat(run(this::no, "rename", "rol", "ranger", "keeper")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                        remit: 'rol' is not one of role, criterion, item, comparison, guide, question, answer, outcome, topic, contact, duty, term, source, page
                           did you mean 'role'?
                           see 'remit rename --help'
                        """);
        err.reset();
        assertThat(run(this::no, "rename", "role", "rangr", "keeper")).isEqualTo(2);
        assertThat(err()).isEqualTo("remit: there is no role 'rangr'\n   did you mean 'ranger'?\n");
        err.reset();
        assertThat(run(this::no, "rename", "role", "ranger")).isEqualTo(2);
        assertThat(err()).isEqualTo("remit: NEW is missing\n   see 'remit rename --help'\n");
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
