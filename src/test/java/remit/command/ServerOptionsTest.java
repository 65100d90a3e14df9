package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.data.Manifest;
import remit.server.ServerConfigs;

/** {@code remit build --server}: which files are written, and what stays in them. */
class ServerOptionsTest {

    @TempDir
    Path temp;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void writeContent() throws IOException {
        Files.createDirectories(temp.resolve("content/roles"));
        Files.writeString(
                temp.resolve("content/handbook.yaml"),
                "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        Files.writeString(
                temp.resolve("content/criteria.yaml"),
                "- group: Work\n  criteria:\n    - id: focus\n      name: Focus\n");
        Files.writeString(
                temp.resolve("content/roles/gardener.yaml"),
                "title: Gardener\nin-short: Waters.\nvalues:\n  focus: Plants\nformerly: [waterer]\n");
    }

    @Test
    void theFilesAreBesideTheSiteAndNotInIt() throws IOException {
        assertThat(build("--server", "nginx", "--server", "apache", "--server", "iis"))
                .isZero();

        Path beside = temp.resolve("site-server");
        assertThat(beside).isDirectoryContaining("glob:**nginx.conf").isDirectoryContaining("glob:**apache.conf");
        assertThat(beside.resolve("web.config")).isRegularFile();
        assertThat(temp.resolve("site/web.config")).doesNotExist();
        assertThat(temp.resolve("site/.htaccess")).doesNotExist();
        assertThat(said())
                .contains(
                        "For the web server: ",
                        "site-server" + temp.getFileSystem().getSeparator() + "nginx.conf");
        assertThat(Files.readString(beside.resolve("nginx.conf")))
                .contains("location = \"/roles/waterer.html\" { return 301 \"/roles/gardener.html$is_args$args\"; }");
    }

    @Test
    void whatAnOperatorHasWrittenAboveTheMarkStays() throws IOException {
        build("--server", "nginx");
        Path file = temp.resolve("site-server/nginx.conf");
        String first = Files.readString(file);
        Files.writeString(
                file, first.replace("handbook.example.com", "park.example.com").replace("gzip on;", "gzip off;"));
        assertThat(build("--server", "nginx", "--server-path", "/park")).isZero();

        assertThat(Files.readString(file))
                .contains("server_name park.example.com;", "gzip on;", "location ^~ /park/ {")
                .containsOnlyOnce(ServerConfigs.MARK)
                .doesNotContain("gzip off;");
    }

    @Test
    void aFileOfSomebodyElseIsLeftAloneAndNothingIsPublished() throws IOException {
        Files.createDirectories(temp.resolve("site-server"));
        Path file = Files.writeString(temp.resolve("site-server/nginx.conf"), "server {}\n");

        assertThat(build("--server", "nginx")).isEqualTo(2);
        assertThat(said()).contains("nginx.conf' has no line with the words", "move it away, or put that line back");
        assertThat(file).hasContent("server {}");
        assertThat(temp.resolve("site")).doesNotExist();
    }

    @Test
    void insideASiteTheyAreFilesOfTheSite() throws IOException {
        assertThat(build("--server", "apache", "--server", "iis", "--server-inside"))
                .isZero();
        assertThat(Manifest.addresses(Files.readAllBytes(temp.resolve("site/manifest.json"))))
                .contains(".htaccess", "web.config");
        assertThat(temp.resolve("site/.htaccess")).isRegularFile();
        assertThat(temp.resolve("site-server")).doesNotExist();

        said.reset();
        assertThat(build()).isZero();
        assertThat(temp.resolve("site/.htaccess")).doesNotExist();
        assertThat(temp.resolve("site/web.config")).doesNotExist();
        assertThat(said()).doesNotContain("Gone");
    }

    /** The links to the style have a hash only where a site is made for a web server. */
    @Test
    void aSiteForAWebServerIsComparedWithOneForAWebServer() {
        build("--server", "nginx");
        said.reset();
        assertThat(run("changes")).isZero();
        assertThat(said()).contains("Readers see nothing different.");
    }

    @Test
    void thePageThatTestsTheServerIsThereOnlyWithItsOptionAndChangesNothingElse() throws IOException {
        Files.writeString(
                temp.resolve("content/handbook.yaml"),
                "address: https://park.example.com\n",
                StandardOpenOption.APPEND);
        assertThat(build()).isZero();
        Map<String, String> without = Manifest.hashes(Files.readAllBytes(temp.resolve("site/manifest.json")));

        assertThat(build("--doctor")).isZero();
        Map<String, String> with = Manifest.hashes(Files.readAllBytes(temp.resolve("site/manifest.json")));
        assertThat(with).containsAllEntriesOf(without).hasSize(without.size() + 3);
        assertThat(with).containsKeys("doctor.html", "theme/doctor.css", "theme/doctor.js");
        assertThat(without.keySet()).contains("sitemap.xml", "data/search.js", "data/handbook.json");
        said.reset();
        assertThat(run("changes")).isZero();
        assertThat(said()).contains("Readers see nothing different.");

        said.reset();
        assertThat(build()).isZero();
        assertThat(temp.resolve("site/doctor.html")).doesNotExist();
        assertThat(temp.resolve("site/theme/doctor.js")).doesNotExist();
        assertThat(said()).doesNotContain("Gone");
    }

    @Test
    void aDryRunWritesNone() throws IOException {
        assertThat(build("--server", "nginx", "--dry-run")).isZero();
        assertThat(temp.resolve("site-server")).doesNotExist();
        assertThat(build("--server", "iis", "--server-inside", "--dry-run")).isZero();
        assertThat(said()).contains("new      web.config");
        assertThat(build("--doctor", "--dry-run")).isZero();
        assertThat(said()).contains("new      doctor.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--server iss | --server: 'iss' is none of nginx, apache, iis",
                "--server | --server needs a value: --server nginx",
                "--server-path /a | --server-path needs --server, such as --server apache",
                "--server-inside | --server-inside needs --server, such as --server apache",
                "--server nginx --server-inside | nginx reads no file in a site: leave out --server-inside",
                "--server nginx --server-path a/b | --server-path 'a/b' is not a path such as /intranet/handbook/",
                "--server nginx --server-path /a/../b | --server-path '/a/../b' is not a path",
                "--server nginx --server-path /a;b | --server-path '/a;b' is not a path"
            })
    void whatDoesNotFitIsWrongUsage(String options, String message) {
        assertThat(build(options.split(" "))).isEqualTo(2);
        assertThat(said()).startsWith("remit: ").contains(message);
        assertThat(temp.resolve("site")).doesNotExist();
    }

    private int build(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "build";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return RemitCommand.run(arguments, temp, stream, stream);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
