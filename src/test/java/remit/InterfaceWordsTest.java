package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.model.Handbook;
import remit.pages.GivenContent;

class InterfaceWordsTest {

    @TempDir
    private Path templates;

    private final GivenContent content = new GivenContent()
            .file("roles/gardener.yaml", "title: Na Gardener\n")
            .file("roles/cook.yaml", "title: La Cook\n")
            .file("roles/ranger.yaml", "title: Ranger\n");

    @Test
    void theArticlesOfAFileOfWordsDoNotDecideTheOrderOfTitles() throws IOException {
        given("words/fj.yaml", "order:\n  articles: na a ko\n");
        assertThat(order("fj")).containsExactly("gardener", "cook", "ranger");
    }

    @Test
    void aFileOfWordsMayNameNoArticles() throws IOException {
        given("words/fj.yaml", "state:\n  none: sega\n");
        assertThat(order("fj")).containsExactly("cook", "gardener", "ranger");
    }

    @Test
    void aLanguageWithoutAFileOfWordsHasTheArticlesThatAreKnown() {
        content.file("roles/gardener.yaml", "title: Le Gardener\n").file("roles/cook.yaml", "title: Zoo\n");
        assertThat(order("fr")).containsExactly("gardener", "ranger", "cook");
        assertThat(order("fr-CA")).containsExactly("gardener", "ranger", "cook");
    }

    @Test
    void wordsOfAnyLanguageSayWhatTheHandbookCallsARole() throws IOException {
        given("words/de.yaml", english().replace("{Number} [roles], and what", "{n} [roles] im Park, und was"));
        content.file("handbook.yaml", """
                title: Der Park
                organisation: Example Park
                language: de
                role-word: {one: Lizenz, other: Lizenzen}
                """);
        assertThat(page("roles/index.html")).contains("<h1>Lizenzen</h1>", "3 Lizenzen im Park, und");
    }

    /** The sentences are English, and so is the word in them. */
    @Test
    void wordsOfAnotherLanguageDoNotTakeTheHandbooksWordForARole() throws IOException {
        given("words/en.yaml", english());
        content.file("handbook.yaml", """
                title: Der Park
                organisation: Example Park
                language: de
                role-word: {one: Lizenz, other: Lizenzen}
                """);
        assertThat(page("roles/index.html"))
                .contains("<h1 lang=\"en\">Roles</h1>", "Three roles,")
                .doesNotContain("Lizenz");
    }

    private static String english() throws IOException {
        return Files.readString(Path.of("templates/words/en.yaml"));
    }

    private String page(String address) throws IOException {
        Path site = templates.resolveSibling("site");
        Generator generator = new Generator(new Generator.Options(content.folder(), templates, false));
        assertThat(generator.build(site, false).published()).isNotNull();
        return Files.readString(site.resolve(address));
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
