package remit.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.model.Handbook;
import remit.problem.UsageException;

class RoleCalledTest {

    private static final Map<String, Object> FILE = Map.of(
            "called",
            Map.of("role", Map.of("one", "role", "other", "roles")),
            "menu",
            "[Roles]",
            "more",
            Map.of("one", "One more [role]", "other", "{n} more [roles]"),
            "about",
            "{role}: [Role] by [role], [a], [x]");

    @Test
    void theFileSaysWhatARoleIsCalled() {
        Words words = new Words("en", FILE);
        assertThat(words.say("menu")).isEqualTo("Roles");
        assertThat(words.count("more", 1)).isEqualTo("One more role");
        assertThat(words.count("more", 3)).isEqualTo("3 more roles");
    }

    @Test
    void theHandbookMaySayItInstead() {
        Words words = new Words("en", FILE, new Handbook.RoleWord("licence", "licences"));
        assertThat(words.say("menu")).isEqualTo("Licences");
        assertThat(words.count("more", 1)).isEqualTo("One more licence");
        assertThat(words.count("more", 3)).isEqualTo("3 more licences");
    }

    @Test
    void templatesSeeTheSameWords() {
        Words words = new Words("en", FILE, new Handbook.RoleWord("licence", "licences"));
        assertThat(words.tree().get("menu")).isEqualTo("Licences");
        assertThat(words.tree().get("more")).isEqualTo(Map.of("one", "One more licence", "other", "{n} more licences"));
    }

    @Test
    void otherPlacesAndBracketsStay() {
        Words words = new Words("en", FILE, new Handbook.RoleWord("grade", "grades"));
        assertThat(words.say("about", "role", "Grade 7")).isEqualTo("Grade 7: Grade by grade, [a], [x]");
    }

    @Test
    void aWordMayHoldAnySign() {
        Words words = new Words("en", FILE, new Handbook.RoleWord("$1\\[role]{n}", "R&D <roles>"));
        assertThat(words.pattern("more.one")).isEqualTo("One more $1\\[role]{n}");
        assertThat(words.say("menu")).isEqualTo("R&D <roles>");
    }

    @Test
    void aCapitalMayBeOfAnyScript() {
        assertThat(new Words("uk", FILE, new Handbook.RoleWord("ліцензія", "ліцензії")).say("menu"))
                .isEqualTo("Ліцензії");
        assertThat(new Words("ja", FILE, new Handbook.RoleWord("役割", "役割")).say("menu"))
                .isEqualTo("役割");
    }

    @Test
    void aFileWithSuchPlacesNeedsAWord() {
        assertThatThrownBy(() -> new Words("fj", Map.of("menu", "[Roles]")))
                .isInstanceOf(UsageException.class)
                .hasMessage("the words file for 'fj' has [Roles], but lacks the key 'called.role'");
    }
}
