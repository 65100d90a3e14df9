package remit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.render.Renderer;
import remit.render.Templates;
import remit.words.Words;

/**
 * Everything that turns pages into text, for one language: the templates, the words of the interface, and the renderer
 * made of them.
 *
 * @param language the handbook's
 * @param version the version of the templates, which tells whether they have changed since
 */
record Presentation(String language, Map<String, String> version, Templates templates, Words words, Renderer renderer) {

    /**
     * The presentation in a language; the one before it where the templates have not changed since.
     *
     * @param before null for none
     */
    static Presentation of(String language, Templates templates, @Nullable Presentation before) {
        Map<String, String> version = templates.version();
        if (before != null && before.language.equals(language) && before.version.equals(version)) {
            return before;
        }
        Words words = InterfaceWords.of(language, templates);
        return new Presentation(language, version, templates, words, new Renderer(templates, words, language));
    }
}
