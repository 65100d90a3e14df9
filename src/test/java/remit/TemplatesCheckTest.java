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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code remit check --templates} says which promise of a page a template breaks. */
class TemplatesCheckTest {

    private static final Path CONTENT = Path.of("src/test/resources/sites/smallest-handbook/content");
    private static final Path OURS = Path.of("templates");
    private static final String LAYOUT = "layouts/base.ftlh";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyContent() throws IOException {
        for (var file : Golden.files(CONTENT).entrySet()) {
            write("content/" + file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
        }
    }

    /** Such a layout has signs of its own in each page, so that it counts as somebody else's. */
    @Test
    void aTemplateThatKeepsAllPromisesIsRight() throws IOException {
        write("templates/" + LAYOUT, Files.readString(OURS.resolve(LAYOUT)).replace("<body>", "<body class=\"ours\">"));
        assertThat(check()).as(err()).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void withoutTemplatesThereIsNothingToTry() {
        assertThat(check()).as(err()).isZero();
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<title${lang.wordsIf(frame.documentTitleInWords)}>${frame.documentTitle}</title> | `` | has no title: put",
                "<html${lang.page}> | <html> | does not say its language: begin it with <html${lang.page}>",
                "<@policy.tag /> | `` | does not say what it may load: import",
                "<h1<#if voice> | <h1>x</h1><h1<#if voice> | has 2 h1: a page has one",
                "<@foot frame /> | `` | has lost the landmarks footer, by which",
                "id=\"_main\" | `` | has lost the id '_main', which links lead to",
                "<body> | <body id=\"_main\"> | has more than once the id '_main'",
                "<body> | <body style=\"color: red\"> | has a style or a script within the page, in <body>, which",
                "<body> | <body onload=\"go()\"> | has a style or a script within the page, in <body>, which",
                "<body> | <body><script>go()</script> | has a style or a script within the page, in <script>, which",
                "<body> | <body><img src=\"//example.com/a.png\" alt=\"\"> | loads //example.com/a.png from another site",
                "<script src=\"${hashed(script.href)}\" defer<#if finding> blocking=\"render\"</#if>></script> | `` | does not load ",
            })
    void eachPromiseThatIsBrokenIsNamed(String part, String instead, String message) throws IOException {
        String layout = Files.readString(OURS.resolve(LAYOUT));
        assertThat(layout).contains(part);
        write("templates/" + LAYOUT, layout.replace(part, instead == null ? "" : instead));
        assertThat(check()).isOne();
        assertThat(err())
                .contains("templates/pages/about.ftlh: error: the page " + message)
                .contains("\nwhile making about.html of this handbook and ");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(". Templates: ");
    }

    @Test
    void aTemplateThatFailsIsNamedWithItsPlaceAndPage() throws IOException {
        write("templates/pages/comparison.ftlh", "<#-- page: ComparisonPage -->\n<p>${page.nothing}</p>\n");
        assertThat(check()).isOne();
        assertThat(err())
                .startsWith("templates/pages/comparison.ftlh:2:6: error: ")
                .contains(
                        "\nwhile making compare/both.html of a handbook with signs of HTML and long words in its texts\n")
                .doesNotContain("\tat ");
    }

    @Test
    void pagesThatABuildMakesOnlyWithAnOptionAreTriedToo() throws IOException {
        write("templates/pages/book.ftlh", "<#-- page: BookPage -->\n<p>${page.nothing}</p>\n");
        write("templates/pages/doctor.ftlh", "<#-- page: DoctorPage -->\n<p>${page.files?size}</p>\n");
        assertThat(check()).isOne();
        assertThat(err())
                .startsWith("templates/pages/book.ftlh:2:6: error: ")
                .contains("\nwhile making book.html of this handbook and 2 more\n")
                .contains("templates/pages/doctor.ftlh: error: the page has no h1")
                .contains("\nwhile making doctor.html of this handbook and 2 more\n");
    }

    @Test
    void aFileThatReplacesNothingIsNamed() throws IOException {
        write("templates/pages/rolle.ftlh", "x");
        write("templates/theme/site-extra.css", "a {}");
        write("templates/components/mine.ftlh", "x");
        assertThat(check()).isOne();
        assertThat(err())
                .isEqualTo("templates/pages/rolle.ftlh: error: Remit has no such file, so this one is not used\n"
                        + "   did you mean 'pages/role.ftlh'?\n\n");
    }

    @Test
    void anyFolderCanBeTried() throws IOException {
        write("other/pages/rolle.ftlh", "x");
        assertThat(check("other")).isOne();
        assertThat(err()).contains("rolle.ftlh");
    }

    private int check(String... templates) {
        String[] command = new String[2 + templates.length];
        command[0] = "check";
        command[1] = "--templates";
        System.arraycopy(templates, 0, command, 2, templates.length);
        return Main.run(command, folder, stream(out), stream(err));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
