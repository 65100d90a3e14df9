package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line from outside: arguments go in, streams and an exit code come out. */
class MainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpNamesTheCommands(String arguments) {
        assertThat(run(arguments)).isEqualTo(0);
        assertThat(out()).startsWith("Usage: remit").contains("build", "check", "Exit codes");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build --help", "build -h", "help build"})
    void helpForBuildNamesItsOptions(String arguments) {
        assertThat(run(arguments)).isEqualTo(0);
        assertThat(out())
                .startsWith("Usage: remit build")
                .contains("--content", "--templates", "--site", "--strict", "--drafts", "--format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --help", "help check"})
    void helpForCheckOffersNoSite(String arguments) {
        assertThat(run(arguments)).isEqualTo(0);
        assertThat(out()).startsWith("Usage: remit check").contains("--content").doesNotContain("--site");
    }

    @Test
    void aTimeOfGraceNeedsADay() {
        assertThat(run("check --fail-overdue 90d")).isEqualTo(2);
        assertThat(err()).startsWith("remit: --fail-overdue needs --today, such as --today 2027-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--today 2027-02-30", "--today tomorrow", "--today 2027-03-01 --fail-overdue soon"})
    void whatIsNoDayOrTimeIsWrongUsage(String options) {
        assertThat(run("check " + options)).isEqualTo(2);
        assertThat(err()).contains("' is no ");
    }

    @Test
    void draftsNeedAFolderOfTheirOwn() {
        assertThat(run("build --drafts")).isEqualTo(2);
        assertThat(err()).startsWith("remit: --drafts would put drafts into 'site': name another folder with --site");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port 70000 | --port 70000 is not between 0 and 65535",
                "--editor word | --editor 'word' is none of code, codium, cursor, idea, windsurf, zed",
                "--content nowhere | the content folder"
            })
    void aPreviewThatCannotBeginIsWrongUsage(String options, String message) {
        assertThat(run("serve " + options)).isEqualTo(2);
        assertThat(err()).startsWith("remit: " + message);
        assertThat(out()).isEmpty();
    }

    @Test
    void versionOutsideTheJarIsDevelopment() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(out()).isEqualToNormalizingNewlines("remit development\n");
    }

    @Test
    void noCommandIsWrongUsageAndShowsHelp() {
        assertThat(run("")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("Usage: remit");
    }

    @Test
    void unknownOptionSuggestsTheNearOne() {
        assertThat(run("build --stric")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                remit: there is no option '--stric'
                   did you mean '--strict'?
                   see 'remit build --help'
                """);
    }

    @Test
    void unknownCommandSuggestsTheNearOne() {
        assertThat(run("biuld")).isEqualTo(2);
        assertThat(err()).contains("did you mean 'build'?", "see 'remit --help'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --strict=yes | --strict takes no value: write --strict alone",
                "check --strict yes | --strict takes no value: write --strict alone",
                "check --content | --content needs a value: --content DIR",
                "check --today 1.3.2027 | --today: '1.3.2027' is no day; write it like 2027-03-01",
                "serve --port abc | --port wants a whole number, and this is 'abc'",
                "build extra | nothing is expected in the place of 'extra'",
                "chek | there is no command 'chek'",
                "check ––strict | the dashes of '––strict' are not the hyphens that an option begins with",
                "check --Strict | there is no option '--Strict'"
            })
    void wrongArgumentsAreNamedInPlainWords(String arguments, String message) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("remit: " + message + "\n").doesNotContain("Usage:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check ––strict", "check --Strict", "check -strict"})
    void optionsOfAnotherSpellingSuggestTheRightOne(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err()).contains("   did you mean '--strict'?\n");
    }

    @Test
    void lettersThatWereLostOnTheWayAreNotWrittenIntoFiles() throws IOException {
        givenSoundContent();
        assertThat(run("new role boss --title Fr\uFFFD\uFFFDulein")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                remit: the letters of 'Fr\uFFFD\uFFFDulein' cannot be read here, since this computer is not set to UTF-8
                   set it first, such as with: export LC_ALL=C.UTF-8
                """);
        assertThat(folder.resolve("content/roles/boss.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --content a\0b", "build --site a\0b", "init a\0b"})
    void whatCanBeNoPathIsSaidInPlainWords(String command) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(err()).startsWith("remit: there can be no file or folder called 'a\0b'\n");
    }

    @Test
    void aCommandWithinTheContentFolderNamesIt() throws IOException {
        Files.writeString(folder.resolve("handbook.yaml"), "title: The park\n");

        assertThat(run("check")).isEqualTo(2);
        assertThat(err()).contains("so name that one: --content " + folder.toAbsolutePath());
    }

    @Test
    void unknownFormatNamesTheChoices() {
        assertThat(run("check --format xml")).isEqualTo(2);
        assertThat(err()).startsWith("remit: --format: 'xml' is none of text, json, sarif, github\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build", "check --format json", "build --format json"})
    void missingContentFolderIsWrongUsageInOneLine(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .startsWith("remit: ")
                .contains(folder.resolve("content").toString());
        assertThat(err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void problemsGoToStandardErrorAndTheSummaryToStandardOutput(String command) throws IOException {
        givenContentWithoutHandbook();
        assertThat(run(command)).isEqualTo(1);
        assertThat(err())
                .startsWith("content/")
                .contains(": error: ", "\n\nWith a wrong and a right example: remit explain ");
        assertThat(out().lines()).hasSize(1);
        assertThat(out()).contains("error").endsWith(" s.\n");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --format json", "build --format json"})
    void asJsonStandardOutputIsJsonAlone(String arguments) throws IOException {
        givenContentWithoutHandbook();
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(out()).startsWith("{\"problems\":[\n{\"file\":").endsWith("}\n");
        assertThat(err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --format sarif", "build --format sarif --content ./content"})
    void asSarifStandardOutputIsTheLogAlone(String arguments) throws IOException {
        givenContentWithoutHandbook();
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(out())
                .startsWith("{\"$schema\":")
                .contains("\"uri\":\"content/handbook.yaml\"")
                .endsWith("}\n");
        assertThat(err().lines()).hasSize(1);
    }

    @Test
    void pathsForServicesBeginInTheWorkingFolder() throws IOException {
        Files.createDirectories(folder.resolve("docs/team"));
        run("check --format sarif --content docs/team");
        assertThat(out()).contains("\"uri\":\"docs/team/handbook.yaml\"");
        run("check --format github --content docs/team");
        assertThat(out()).contains("::error file=docs/team/handbook.yaml,");
    }

    @ParameterizedTest
    @CsvSource({"docs/team, docs/team/handbook.yaml", "., handbook.yaml", "../out ü, ../out ü/handbook.yaml"})
    void theTextNamesFilesByAPathThatOpens(String content, String file) throws IOException {
        Path working = Files.createDirectories(folder.resolve("working"));
        Files.createDirectories(working.resolve(content));
        String[] arguments = {"check", "--content", content};
        assertThat(Main.run(arguments, working, stream(out), stream(err))).isEqualTo(1);
        assertThat(err()).contains("\n" + file + ":1:1: error: this file is missing\n");
    }

    @Test
    void forGithubTheCommandsStandBesideTheText() throws IOException {
        givenContentWithoutHandbook();
        assertThat(run("check --format github")).isEqualTo(1);
        assertThat(out())
                .startsWith("::error file=content/criteria.yaml,line=1,")
                .endsWith(" s.\n");
        assertThat(err()).startsWith("content/criteria.yaml:1:1: error: this file is missing\n");
    }

    @Test
    void siteInsideTheContentIsWrongUsage() throws IOException {
        givenContentWithoutHandbook();
        Files.createFile(folder.resolve("content/handbook.yaml"));
        assertThat(run("build --site content/site")).isNotEqualTo(0);
        assertThat(folder.resolve("content/site")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --quiet", "build -q"})
    void aQuietRunThatEndsWellPrintsNothing(String command) throws IOException {
        givenSoundContent();
        assertThat(run(command)).isEqualTo(0);
        assertThat(out() + err()).isEmpty();
    }

    @Test
    void aQuietRunWithErrorsSaysThatNothingWasPublished() throws IOException {
        givenContentWithoutHandbook();
        assertThat(run("build --quiet")).isEqualTo(1);
        assertThat(err()).contains(": error: ");
        assertThat(out()).startsWith("Nothing was published");
    }

    @Test
    void aQuietRunAsJsonPrintsTheJson() throws IOException {
        givenSoundContent();
        assertThat(run("check --quiet --format json")).isEqualTo(0);
        assertThat(out()).startsWith("{").endsWith("}\n");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "build --timings, read check plan render publish",
        "build --timings --quiet --format json, read check plan render publish",
        "check --timings --quiet, read check"
    })
    void timingsGoToStandardError(String command, String stages) throws IOException {
        givenSoundContent();
        assertThat(run(command)).isEqualTo(0);
        assertThat(err().lines().filter(line -> line.endsWith("%")).map(line -> line.split(" ")[0]))
                .containsExactly(stages.split(" "));
        assertThat(out()).doesNotContain("%");
    }

    @Test
    void aDryRunNamesTheFilesAndWritesNothing() throws IOException {
        givenSoundContent();
        assertThat(run("build --dry-run")).isEqualTo(0);
        assertThat(out())
                .contains("new      index.html\n", "nothing was written")
                .doesNotContain("changed  ");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aDryRunComparesWithTheSiteThatIsThere() throws IOException {
        givenSoundContent();
        run("build --no-fsync");
        Files.writeString(folder.resolve("site/index.html"), "edited by hand");
        Files.delete(folder.resolve("site/404.html"));
        out.reset();
        assertThat(run("build --dry-run")).isEqualTo(0);
        assertThat(out())
                .startsWith("new      404.html\nchanged  index.html\nDry run of ")
                .contains(": 1 file new, 1 changed, with no problems in ");
        assertThat(folder.resolve("site/index.html")).hasContent("edited by hand");
    }

    @Test
    void aBookIsMadeWhereItIsAskedForAndGoesWhereItIsNot() throws IOException {
        givenSoundContent();
        assertThat(run("build --no-fsync --book")).isEqualTo(0);
        assertThat(folder.resolve("site/about.html")).content().contains("href=\"book.html\"");
        assertThat(folder.resolve("site/book.html")).content().contains("<h3>Head gardener</h3>");
        out.reset();
        assertThat(run("build --no-fsync --book --dry-run")).isEqualTo(0);
        assertThat(out()).doesNotContain("new  ", "changed  ", "removed  ");

        assertThat(run("build --no-fsync")).isEqualTo(0);
        assertThat(folder.resolve("site/about.html")).content().doesNotContain("book.html");
        assertThat(folder.resolve("site/book.html")).doesNotExist();
        assertThat(folder.resolve("site/theme/book.css")).doesNotExist();
    }

    @Test
    void aBuildDoesNotWaitLongerThanItIsTold() {
        assertThat(run("build --wait -1")).isEqualTo(2);
        assertThat(err()).startsWith("remit: --wait takes a number of seconds from 0 on");
    }

    private void givenSoundContent() throws IOException {
        Path sound = Path.of("src/test/resources/sites/smallest-handbook/content");
        try (Stream<Path> files = Files.walk(sound)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve("content").resolve(sound.relativize(file).toString()));
            }
        }
    }

    private void givenContentWithoutHandbook() throws IOException {
        Files.createDirectory(folder.resolve("content"));
    }

    private int run(String arguments) {
        String[] args =
                Stream.of(arguments.split(" ")).filter(a -> !a.isEmpty()).toArray(String[]::new);
        return Main.run(args, folder, stream(out), stream(err));
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
}
