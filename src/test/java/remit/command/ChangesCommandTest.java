package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void publishedPark() {
        given(
                "handbook.yaml",
                "title: The park\norganisation: Example Organisation\nlanguage: en\nowner: Park office\n");
        given("criteria.yaml", "- group: Work\n  criteria:\n    - id: focus\n      name: Focus\n");
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after animals.\nvalues:\n  focus: [Animals, Paths]\n");
        given("roles/mason.yaml", "title: Mason\nvalues:\n  focus: [Walls, Paths]\n");
        given("assets/plan.svg", "<svg/>");
        assertThat(run("build")).isZero();
        out.reset();
        err.reset();
    }

    @Test
    void whereNothingChangedItSaysSo() {
        assertThat(run("changes")).isZero();
        assertThat(out()).isEqualTo("Readers see nothing different.\n");
    }

    @Test
    void whatChangedIsSaidInWordsWithWhomToTell() {
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after wild animals.\nvalues:\n  focus: [Walls, Paths, Gates]\n");
        given("topics.yaml", "- {id: tree, ask: A tree has fallen, first: ranger}\n");
        delete("roles/mason.yaml");

        assertThat(run("changes")).isZero();
        assertThat(out()).isEqualTo("""
                role 'Ranger'
                  reworded, in short: Looks after {+wild+} animals.
                  added, Focus: Walls
                  added, Focus: Gates
                  removed, Focus: Animals

                topic 'A tree has fallen': new
                  ask: A tree has fallen
                  first: Ranger
                  owner: Park office

                role 'Mason': gone
                  title: Mason
                  status: in place
                  Focus: Walls
                  and 2 more statements (Focus: 1, owner: 1)

                Addresses that are gone, and nothing leads on from them (7)
                  compare/index.html
                  compare/mason-vs-ranger.html
                  compare/ranger-vs-mason.html
                  data/compare/mason-vs-ranger.csv
                  data/compare/mason-vs-ranger.json
                  data/roles/mason.json
                  roles/mason.html

                To tell: Park office
                """);
    }

    @Test
    void anAssetThatIsGoneIsListed() {
        delete("assets/plan.svg");

        assertThat(run("changes")).isZero();
        assertThat(out()).isEqualTo("""
                Addresses that are gone, and nothing leads on from them (1)
                  assets/plan.svg
                """);
    }

    @Test
    void aBuildNamesTheAddressesThatAreLost() throws IOException {
        Files.move(folder.resolve("content/roles/mason.yaml"), folder.resolve("content/roles/builder.yaml"));
        assertThat(run("build")).isZero();
        assertThat(out()).contains("""
                Gone, with nothing that leads on from there: compare/mason-vs-ranger.html, compare/ranger-vs-mason.html, data/compare/mason-vs-ranger.csv, data/compare/mason-vs-ranger.json, data/roles/mason.json and 1 more
                If something has a new id, write the old one under its 'formerly'.
                """);
        out.reset();

        assertThat(run("build")).isZero();
        assertThat(out()).doesNotContain("Gone");
    }

    @Test
    void markdownMarksTheWords() {
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after visitors.\nvalues:\n  focus: [Animals, Paths]\n");

        assertThat(run("changes", "--format", "markdown")).isZero();
        assertThat(out()).isEqualTo("""
                ### role 'Ranger'

                - reworded, in short: Looks after ~~animals.~~ **visitors.**

                ### To tell: Park office

                """);
    }

    @Test
    void programsGetJson() {
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after visitors.\nvalues:\n  focus: [Walls, Paths]\n");

        assertThat(run("changes", "--format", "json")).isZero();
        assertThat(out())
                .contains("\"kind\":\"role\",\"id\":\"ranger\",\"title\":\"Ranger\",\"state\":\"changed\"")
                .contains(
                        "{\"change\":\"reworded\",\"point\":\"in-short\",\"before\":\"Looks after animals.\","
                                + "\"after\":\"Looks after visitors.\",\"address\":\"roles/ranger.html\",\"owner\":\"Park office\"}")
                .contains("\"criterion\":\"focus\",\"before\":\"different\",\"after\":\"same\"")
                .contains("\"owners\":[\"Park office\"]");
    }

    @Test
    void errorsOfTheContentAreReported() {
        given("roles/ranger.yaml", "titel: Ranger\n");

        assertThat(run("changes")).isEqualTo(1);
        assertThat(err()).contains("content/roles/ranger.yaml:1:1: error: unknown key 'titel' in a role");
    }

    @Test
    void aFolderThatIsNoSiteIsNamed() {
        assertThat(run("changes", "--since", "elsewhere")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                remit: there is no data/facts.json in 'elsewhere': build that site once with this version of Remit, or name another with --since
                """);
    }

    @Test
    void aDamagedSiteIsNamed() throws IOException {
        Files.writeString(folder.resolve("site/data/facts.json"), "{\"facts\":[{");
        assertThat(run("changes")).isEqualTo(2);
        assertThat(err()).contains("'site/data/facts.json' is damaged: build that site again");
    }

    private void given(String file, String text) {
        Path path = folder.resolve("content").resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve("content").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(String... arguments) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream reported = new PrintStream(err, true, StandardCharsets.UTF_8);
        return RemitCommand.run(arguments, new Terminal(folder, printed, reported, question -> Optional.empty()));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
