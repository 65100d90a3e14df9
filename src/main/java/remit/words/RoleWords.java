package remit.words;

import java.text.Normalizer;
import java.util.List;
import remit.model.Articles;
import remit.model.Role;
import remit.problem.Unicode;

/** Names roles within sentences. */
public final class RoleWords {

    private RoleWords() {}

    /** The short names of roles as a list in a sentence: "the CTO and the treasurer". */
    public static String list(Words words, List<Role> roles) {
        return words.list(roles.stream().map(role -> named(words, role)).toList());
    }

    /** The short name of a role in a sentence: "the CTO"; a name that begins with an article gets no other. */
    private static String named(Words words, Role role) {
        String name = Unicode.normalize(role.shortName(), Normalizer.Form.NFC);
        boolean hasArticle = Articles.of(words.language(), words.articles()).begin(name);
        return hasArticle ? role.shortName() : words.say("comparison.the_role", "role", role.shortName());
    }
}
