package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeHandbook() throws IOException {
        write("content/handbook.yaml", "title: T\norganisation: O\nlanguage: en\n");
        write("content/criteria.yaml", "- group: G\n  criteria:\n    - id: tools\n      name: Tools\n");
        write("content/roles/ranger.yaml", "title: Ranger\n");
        write("content/contacts.yaml", "- id: gate\n  name: The gate\n");
    }

    @Test
    void schemasAndSettingsAreWrittenBesideTheContent() throws IOException {
        assertThat(run("schema")).isEqualTo(0);
        assertThat(out()).isEqualTo("""
                Wrote 11 of 11 schemas to .remit/schema
                Wrote .vscode/settings.json, by which VS Code finds them (with the extension YAML by Red Hat)
                In other editors a file names its schema in its first line, such as
                   # yaml-language-server: $schema=../../.remit/schema/roles.schema.json
                """);
        assertThat(read(".vscode/settings.json"))
                .contains("\"./.remit/schema/guides.schema.json\":[\"content/guides/*/guide.yaml\"]");
        try (Stream<Path> files = Files.list(folder.resolve(".remit/schema"))) {
            assertThat(files).hasSize(11).allMatch(file -> file.toString().endsWith(".schema.json"));
        }
    }

    @Test
    void onlyWhatHasChangedIsWrittenAgain() throws IOException {
        run("schema");
        Path glossary = folder.resolve(".remit/schema/glossary.schema.json");
        Files.setLastModifiedTime(glossary, LONG_AGO);
        run("schema");
        assertThat(out()).contains("All 11 schemas are up to date in .remit/schema\n");
        write("content/roles/warden.yaml", "title: Warden\n");
        run("schema");
        assertThat(out()).contains("of 11 schemas to .remit/schema\n").doesNotContain("Wrote 11 of 11");
        assertThat(read(".remit/schema/roles.schema.json")).contains("\"label\":\"warden\"");
        assertThat(Files.getLastModifiedTime(glossary)).isEqualTo(LONG_AGO);
    }

    @Test
    void idsAreProposedFromAHandbookWithErrors() throws IOException {
        write("content/roles/warden.yaml", "title: \"Warden\n");
        write("content/roles/keeper.yaml", "- a list\n");
        write("content/contacts.yaml", "- id: gate\n  nam: The gate\n- id: Bad Id\n");
        assertThat(run("schema")).isEqualTo(0);
        assertThat(read(".remit/schema/roles.schema.json"))
                .contains("\"label\":\"ranger\",\"description\":\"Ranger\"")
                .contains("\"label\":\"warden\"", "\"label\":\"keeper\"", "\"label\":\"gate\"")
                .doesNotContain("Bad Id");
    }

    @Test
    void aHandbookWhoseListsCannotBeReadStillHasSchemas() throws IOException {
        write("content/criteria.yaml", "- group: \"open\n");
        write("content/contacts.yaml", "\t- id: gate\n");
        assertThat(run("schema")).isEqualTo(0);
        assertThat(read(".remit/schema/roles.schema.json"))
                .contains("\"label\":\"ranger\"")
                .doesNotContain("\"label\":\"gate\"");
    }

    @Test
    void settingsThatAreThereAreLeftAlone() throws IOException {
        write(".vscode/settings.json", "{\"editor.tabSize\": 2}");
        assertThat(run("schema")).isEqualTo(0);
        assertThat(out()).contains("""
                .vscode/settings.json is there already and was left alone. For VS Code, put these lines after the first { in it:
                "yaml.schemas": {
                "./.remit/schema/handbook.schema.json":["content/handbook.yaml"],
                """).contains("""
                "./.remit/schema/changes.schema.json":["content/changes/*.yaml"],
                },
                In other editors""");
        assertThat(read(".vscode/settings.json")).isEqualTo("{\"editor.tabSize\": 2}");
    }

    @Test
    void settingsThatNameOtherSchemasAreToldWhatToAdd() throws IOException {
        write(".vscode/settings.json", "{\n  // ours\n  \"yaml.schemas\": {\"a.json\": \"b.yaml\"}\n}\n");
        assertThat(run("schema")).isEqualTo(0);
        assertThat(out()).contains("""
                left alone. For VS Code, put these lines after the { of "yaml.schemas" in it:
                "./.remit/schema/handbook.schema.json":["content/handbook.yaml"],
                """).doesNotContain("\n}");
    }

    @Test
    void whatWasAddedIsNotAskedForAgain() throws IOException {
        write(".vscode/settings.json", "{\"yaml.schemas\": {\"./.remit/schema/handbook.schema.json\": []}}");
        assertThat(run("schema")).isEqualTo(0);
        assertThat(out()).doesNotContain("settings.json");
    }

    @Test
    void aFileIsNoPlaceForSchemas() throws IOException {
        write("mine", "");
        for (String out : new String[] {"mine", "mine/schema"}) {
            err.reset();
            assertThat(run("schema --out " + out)).isEqualTo(2);
            assertThat(err())
                    .isEqualTo("remit: nothing can be written into '" + folder.resolve("mine")
                            + "', which is a file: name a folder\n");
        }
    }

    @Test
    void aSchemaOfSomebodyElseIsNotReplaced() throws IOException {
        write("mine/topics.schema.json", "{}");
        assertThat(run("schema --out mine")).isEqualTo(2);
        assertThat(err())
                .endsWith("topics.schema.json' was not written by Remit and would be replaced: move it away,"
                        + " or name another folder with --out\n");
        assertThat(read("mine/topics.schema.json")).isEqualTo("{}");
        assertThat(folder.resolve("mine/handbook.schema.json")).doesNotExist();
    }

    @Test
    void aFolderOfItsOwnMayBeNamed() throws IOException {
        assertThat(run("schema --content content --out mine")).isEqualTo(0);
        assertThat(read(".vscode/settings.json")).contains("\"./mine/roles.schema.json\":[\"content/roles/*.yaml\"]");
    }

    @Test
    void theContentFolderIsNoPlaceForSchemas() {
        assertThat(run("schema --out content/schema")).isEqualTo(2);
        assertThat(err())
                .startsWith(
                        "remit: --out must not be in the content folder, where a build would take it for content\n");
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        assertThat(run("schema --content nowhere")).isEqualTo(2);
        assertThat(err()).contains("nowhere does not exist: name another with --content");
        assertThat(folder.resolve(".remit")).doesNotExist();
    }

    private int run(String arguments) {
        out.reset();
        return RemitCommand.run(arguments.split(" "), folder, stream(out), stream(err));
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

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
