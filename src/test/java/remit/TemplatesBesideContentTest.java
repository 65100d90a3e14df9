package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder {@code templates} beside the content replaces templates, words and parts of the theme one by one. */
class TemplatesBesideContentTest {

    private static final Path CONTENT = Path.of("src/test/resources/sites/smallest-handbook/content");
    private static final Path OURS = Path.of("templates");

    @TempDir
    Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        for (var file : Golden.files(CONTENT).entrySet()) {
            write("content/" + file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void oneTemplateIsReplacedWithoutAnOption() throws IOException {
        write("templates/pages/home.ftlh", "mine\n");
        build();
        assertThat(site("index.html")).isEqualTo("mine\n");
        assertThat(site("about.html")).contains("<h1");
    }

    @Test
    void oneComponentIsReplacedForEveryPage() throws IOException {
        write("templates/components/policy.ftlh", "<#macro tag>\n  <!-- mine -->\n</#macro>\n");
        build();
        assertThat(site("index.html")).contains("<!-- mine -->").contains("<h1");
        assertThat(site("about.html")).contains("<!-- mine -->").contains("<h1");
    }

    @Test
    void theWordsAreReplaced() throws IOException {
        String words = Files.readString(OURS.resolve("words/en.yaml"));
        assertThat(words).contains("About this handbook");
        write("templates/words/en.yaml", words.replace("About this handbook", "Imprint"));
        build();
        assertThat(site("index.html")).contains(">Imprint<").doesNotContain("About this handbook");
    }

    @Test
    void rulesOfAnOrganisationFollowOurs() throws IOException {
        build();
        String ours = site("theme/site.css");
        write("templates/theme/site-extra.css", "/* mine */\n.bar {\n  color: red;\n}\n");
        build();
        assertThat(site("theme/site.css")).isEqualTo(ours + ".bar {\ncolor: red;\n}\n");
    }

    @Test
    void aGivenFolderIsTakenInItsPlace() throws IOException {
        write("templates/pages/home.ftlh", "beside\n");
        write("other/pages/home.ftlh", "given\n");
        build("--templates", "other");
        assertThat(site("index.html")).isEqualTo("given\n");
    }

    @Test
    void theCheckKnowsTheLanguagesOfTheFolder() throws IOException {
        String handbook = Files.readString(folder.resolve("content/handbook.yaml"));
        assertThat(handbook).contains("language: en");
        write("content/handbook.yaml", handbook.replace("language: en", "language: fy"));
        assertThat(run("check", "--strict")).isOne();
        write("templates/words/fy.yaml", Files.readString(OURS.resolve("words/en.yaml")));
        assertThat(run("check", "--strict")).isZero();
    }

    private void build(String... options) {
        String[] command = new String[options.length + 2];
        command[0] = "build";
        command[1] = "--no-fsync";
        System.arraycopy(options, 0, command, 2, options.length);
        assertThat(run(command)).isZero();
    }

    private int run(String... command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(command, folder, stream, stream);
    }

    private String site(String address) throws IOException {
        return Files.readString(folder.resolve("site").resolve(address));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
