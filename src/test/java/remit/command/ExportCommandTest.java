package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void park() {
        given("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        given("criteria.yaml", "- group: Work\n  criteria:\n    - id: focus\n      name: Focus\n");
        given("contacts.yaml", "- id: gate\n  name: Gate\n  run-by: ranger\n");
        given("roles/ranger.yaml", "title: Ranger\n");
        given("assets/map.png", "x");
    }

    @Test
    void aWorkbookHoldsAllKinds() {
        assertThat(run("export", "park.xlsx")).isEqualTo(0);
        assertThat(out()).isEqualTo("""
                Wrote park.xlsx: 1 role, 1 contact.
                Not in it: 1 file of pictures and downloads.
                Once it is changed and saved, type
                   remit import park.xlsx --content content
                """);
        assertThat(folder.resolve("park.xlsx")).isNotEmptyFile();
    }

    @Test
    void aCsvFileIsNamedAfterItsKind() {
        assertThat(run("export", "Contacts.csv")).isEqualTo(0);
        assertThat(folder.resolve("Contacts.csv"))
                .content()
                .contains("\r\ngate,Gate,ranger,")
                .doesNotContain("Ranger");
        assertThat(run("export", "list.csv")).isEqualTo(0);
        assertThat(folder.resolve("list.csv")).content().contains("\r\nranger,Ranger,");
        assertThat(run("export", "other.csv", "--kind", "contacts")).isEqualTo(0);
        assertThat(folder.resolve("other.csv")).content().contains("\r\ngate,Gate,ranger,");
        assertThat(run("export", "other.csv", "--kind", "contact")).isEqualTo(2);
        assertThat(err())
                .startsWith("remit: --kind: 'contact' is not one of roles, duties, topics, contacts, terms\n"
                        + "   did you mean 'contacts'?\n");
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("roles.csv"), "mine");
        assertThat(run("export", "roles.csv")).isEqualTo(2);
        assertThat(err()).contains("roles.csv' already, and it was left alone").contains("--replace");
        assertThat(folder.resolve("roles.csv")).hasContent("mine");
        assertThat(run("export", "roles.csv", "--replace")).isEqualTo(0);
        assertThat(folder.resolve("roles.csv")).content().contains("Ranger");
    }

    @Test
    void nothingIsWrittenOfAContentWithErrors() {
        given("roles/ranger.yaml", "titel: Ranger\n");
        assertThat(run("export", "roles.csv")).isEqualTo(1);
        assertThat(err()).contains("content/roles/ranger.yaml:1:1: error: unknown key 'titel' in a role");
        assertThat(out()).startsWith("Nothing was written: 1 error.");
        assertThat(folder.resolve("roles.csv")).doesNotExist();
    }

    @Test
    void aWrongFileIsRefused() {
        assertThat(run("export", "roles.ods")).isEqualTo(2);
        assertThat(err()).startsWith("remit: 'roles.ods' ends in neither .xlsx nor .csv");
        err.reset();
        assertThat(run("export", "content/roles.csv")).isEqualTo(2);
        assertThat(err()).startsWith("remit: 'content/roles.csv' would be in the content folder");
    }

    private int run(String... arguments) {
        return RemitCommand.run(arguments, new Terminal(folder, stream(out), stream(err)));
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
