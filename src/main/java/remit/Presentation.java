package remit;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.data.LookStyle;
import remit.model.Handbook;
import remit.render.Renderer;
import remit.render.Templates;
import remit.render.Theme;
import remit.render.ThemeHash;
import remit.words.Words;

/**
 * Everything that turns pages into text, for one handbook: the templates, the words of the interface, and the renderer
 * made of them.
 *
 * @param language the handbook's
 * @param role what the handbook calls a role; null where the words say it
 * @param version the version of the templates, which tells whether they have changed since
 * @param hashed whether links to the theme have a hash of what they lead to
 * @param look the rules of the style that follow from the handbook
 */
record Presentation(
        String language,
        Handbook.@Nullable RoleWord role,
        Map<String, String> version,
        boolean hashed,
        String look,
        Templates templates,
        Theme theme,
        Words words,
        ThemeHash hash,
        Renderer renderer) {

    /**
     * The presentation of a handbook; the one before it where it has the same language, word for a role and look, and the
     * templates have not changed since.
     *
     * @param hashed whether links to the theme have a hash of what they lead to
     * @param before null for none
     */
    static Presentation of(Handbook handbook, Templates templates, boolean hashed, @Nullable Presentation before) {
        String language = handbook.language();
        Handbook.RoleWord role = handbook.roleWord();
        Map<String, String> version = templates.version();
        String look = LookStyle.of(handbook.look());
        if (before != null
                && before.language.equals(language)
                && Objects.equals(before.role, role)
                && before.version.equals(version)
                && before.hashed == hashed
                && before.look.equals(look)) {
            return before;
        }
        Words words = InterfaceWords.of(language, role, templates);
        Theme theme = new Theme(templates, look);
        ThemeHash hash = hashed ? ThemeHash.of(theme) : ThemeHash.NONE;
        Renderer renderer = new Renderer(templates, words, language, hash);
        return new Presentation(language, role, version, hashed, look, templates, theme, words, hash, renderer);
    }
}
