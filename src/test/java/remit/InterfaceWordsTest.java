package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.model.Handbook;
import remit.pages.GivenContent;
import remit.problem.UsageException;

class InterfaceWordsTest {

    @TempDir
    private Path templates;

    @TempDir
    private Path site;

    private final GivenContent content = new GivenContent()
            .file("roles/gardener.yaml", "title: Na Gardener\n")
            .file("roles/cook.yaml", "title: La Cook\n")
            .file("roles/ranger.yaml", "title: Ranger\n");

    @Test
    void theArticlesOfAFileOfWordsDoNotDecideTheOrderOfTitles() throws IOException {
        given("words/fj.yaml", english().replaceFirst("(?m)^  articles: .*", "  articles: na a ko"));
        assertThat(order("fj")).containsExactly("gardener", "cook", "ranger");
    }

    @Test
    void aFileOfWordsMayNameNoArticles() throws IOException {
        given("words/fj.yaml", english().replaceFirst("(?m)^  articles: .*\n", ""));
        assertThat(order("fj")).containsExactly("cook", "gardener", "ranger");
    }

    @Test
    void wordsThatAFileLacksAreNamed() throws IOException {
        given(
                "words/fj.yaml",
                english()
                        .replaceFirst("(?m)^  skip: .*\n", "")
                        .replaceFirst("(?m)^    criterion:\n      one: .*\n", "    criterion:\n"));
        assertThatThrownBy(() -> order("fj"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "templates/words/fj.yaml lacks words that the pages need: frame.skip, changes.kinds.criterion.one\n"
                                + "   copy them from Remit's own templates/words/en.yaml, and translate them");
    }

    @Test
    void ofManyWordsThatAFileLacksTenAreNamed() throws IOException {
        given("words/fj.yaml", "state:\n  none: sega\n");
        assertThatThrownBy(() -> order("fj"))
                .message()
                .containsPattern("(?s)called\\.role\\.one, .* and \\d{3} more\n");
    }

    @Test
    void aLanguageWithoutAFileOfWordsHasTheArticlesThatAreKnown() {
        content.file("roles/gardener.yaml", "title: Le Gardener\n").file("roles/cook.yaml", "title: Zoo\n");
        assertThat(order("fr")).containsExactly("gardener", "ranger", "cook");
        assertThat(order("fr-CA")).containsExactly("gardener", "ranger", "cook");
    }

    @Test
    void wordsOfAnyLanguageSayWhatTheHandbookCallsARole() throws IOException {
        given("words/ar.yaml", english());
        assertThat(rolesInArabic()).contains("<h1>رخص</h1>", "Three رخص,");
    }

    /** Those sentences are marked as English, and so is the word within them. */
    @Test
    void wordsOfAnotherLanguageKeepTheirOwnWordForARole() throws IOException {
        given("words/en.yaml", english());
        assertThat(rolesInArabic())
                .contains("<h1 lang=\"en\" dir=\"ltr\">Roles</h1>", "Three roles,")
                .doesNotContain("رخص");
    }

    private String rolesInArabic() throws IOException {
        content.file("handbook.yaml", """
                title: المتنزه
                organisation: شركة المتنزه
                language: ar
                role-word: {one: رخصة, other: رخص}
                """);
        Generator generator = new Generator(new Generator.Options(content.folder(), templates, false));
        assertThat(generator.build(site, false).published()).isNotNull();
        return Files.readString(site.resolve("roles/index.html"));
    }

    private static String english() throws IOException {
        return Files.readString(Path.of("templates/words/en.yaml"));
    }

    private void given(String file, String text) throws IOException {
        Path path = templates.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> order(String language) {
        content.file("handbook.yaml", "title: The park\norganisation: Example Park\nlanguage: " + language + "\n");
        Handbook handbook = new Generator(new Generator.Options(content.folder(), templates, false))
                .check()
                .handbook();
        assertThat(handbook).isNotNull();
        return List.copyOf(handbook.roles().keySet());
    }
}
