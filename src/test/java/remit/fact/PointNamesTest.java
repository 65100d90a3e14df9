package remit.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.data.FactsReader;
import remit.read.WordsReader;
import remit.render.Templates;
import remit.words.Words;

class PointNamesTest {

    @Test
    void readersHaveAWordForEachPoint() throws IOException {
        PointNames names = new PointNames(words());
        byte[] facts = Files.readAllBytes(Path.of("src/test/resources/sites/everything-once/expected/data/facts.json"));
        assertThat(FactsReader.read(facts).facts())
                .filteredOn(fact -> fact.name() == null)
                .isNotEmpty()
                .noneMatch(fact -> names.of(fact).equals(fact.called()));
    }

    @Test
    void aNameThatEditorsGaveStays() {
        PointNames names = new PointNames(words());
        Fact fact = new Fact(
                "role",
                "ranger",
                "Ranger",
                "values/also",
                "",
                "Also does",
                null,
                null,
                "Paths",
                List.of(),
                "roles/ranger.html",
                List.of(),
                null,
                "roles/ranger.yaml");
        assertThat(names.of(fact)).isEqualTo("Also does");
    }

    private static Words words() {
        return new Words("en", WordsReader.read("words/en.yaml", new Templates(null).file("words/en.yaml")));
    }
}
