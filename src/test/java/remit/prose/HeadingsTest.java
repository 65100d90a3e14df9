package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.Position;

/** Headings of a document: ids, levels, places. */
class HeadingsTest {

    @Test
    void headingKnowsIdTextLevelAndPlace() {
        assertThat(Texts.document("x\n\n## The *quay*, [old](a.md) `part`\n").headings())
                .containsExactly(new Heading(
                        "the-quay-old-part", "The quay, old part", 2, new Position(Texts.FILE, 3, 1, 3, 34)));
    }

    @Test
    void repeatedHeadingsAreNumbered() {
        assertThat(Texts.document("# A\n# A\n# A 1\n# A\n# a!").headings())
                .extracting(Heading::id)
                .containsExactly("a", "a-1", "a-1-1", "a-2", "a-3");
    }

    @ParameterizedTest
    @CsvSource({
        "Who's who? (2026), whos-who-2026",
        "Größe & Maß, größe--maß",
        "Гавань, гавань",
        "港 の 規則, 港-の-規則",
        "snake_case, snake_case",
        "__init__, init__",
        "a - b, a---b",
        "C++, c",
        "½ price, -price",
        "'!?', section",
        "🛶, section",
    })
    void idsAreMadeAsCodeHostsMakeThem(String words, String id) {
        assertThat(Slug.of(words)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1 2 3,     2 3 4",
        "2, 3 4 3,     2 3 2",
        "2, 2 4 4 3 2, 2 3 3 3 2",
        "2, 3 1 2,     2 2 3",
        "3, 1 3 5 2,   3 4 5 4",
        "5, 1 2 3 4,   5 6 6 6",
    })
    void levelsAreNormalised(int first, String written, String shown) {
        String text = Pattern.compile(" ")
                .splitAsStream(written)
                .map(level -> "#".repeat(Integer.parseInt(level)) + " x\n")
                .collect(Collectors.joining());
        Rendering page = new Rendering(target -> target, first, id -> id, "", target -> false, Texts.WORDS);
        String levels = Pattern.compile("<h([1-6])")
                .matcher(Texts.document(text).html(page).markup())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
        assertThat(levels).isEqualTo(shown);
    }

    @Test
    void idsOnThePageAreThePagesBusiness() {
        Rendering page = new Rendering(target -> target, 2, id -> "lead--" + id, "", target -> false, Texts.WORDS);
        assertThat(Texts.document("# Tides").html(page).markup()).isEqualTo("<h2 id=\"lead--tides\">Tides</h2>");
    }

    @Test
    void levelThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> new Rendering(target -> target, 7, id -> id, "", target -> false, Texts.WORDS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"##", "## <!-- later -->", "### ###", "# &nbsp;", "## <b></b>", "> ##"})
    void headingWithoutWordsIsLeftOutWithAWarning(String heading) {
        String text = "a\n\n" + heading + "\n\nb";
        assertThat(Texts.html(text)).doesNotContain("<h", "later");
        assertThat(Texts.document(text).headings()).isEmpty();
        assertThat(Texts.problems(text))
                .singleElement()
                .asString()
                .startsWith("3:")
                .endsWith(" empty-heading: this heading has no words, so it is left out");
        assertThat(Texts.htmlOfValue(text)).doesNotContain("<strong>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## ![](a.png)", "## <img src='a.png'>", "## !", "## `a`", "\\##", "## 🛶"})
    void headingOfAPictureOrASignIsOne(String heading) {
        assertThat(Texts.problems(heading)).isEmpty();
    }
}
