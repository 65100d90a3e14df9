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
