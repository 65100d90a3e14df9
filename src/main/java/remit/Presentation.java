package remit;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.render.Renderer;
import remit.render.Templates;
import remit.words.Words;

/**
 * Everything that turns pages into text, for one handbook: the templates, the words of the interface, and the renderer
 * made of them.
 *
 * @param language the handbook's
 * @param role what the handbook calls a role; null where the words say it
 * @param version the version of the templates, which tells whether they have changed since
 */
record Presentation(
        String language,
        Handbook.@Nullable RoleWord role,
        Map<String, String> version,
        Templates templates,
        Words words,
        Renderer renderer) {

    /**
     * The presentation of a handbook; the one before it where it has the same language and word for a role, and the
     * templates have not changed since.
     *
     * @param before null for none
     */
    static Presentation of(Handbook handbook, Templates templates, @Nullable Presentation before) {
        String language = handbook.language();
        Handbook.RoleWord role = handbook.roleWord();
        Map<String, String> version = templates.version();
        if (before != null
                && before.language.equals(language)
                && Objects.equals(before.role, role)
                && before.version.equals(version)) {
            return before;
        }
        Words words = InterfaceWords.of(language, role, templates);
        return new Presentation(language, role, version, templates, words, new Renderer(templates, words, language));
    }
}
