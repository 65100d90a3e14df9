package remit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.render.Renderer;
import remit.render.Templates;
import remit.words.Words;

/**
 * How a handbook in one language is shown: the templates, the words of the interface, and the renderer made of them.
 *
 * @param language the handbook's
 * @param version of the templates, by which they can be told from later ones
 */
record Presentation(String language, Map<String, String> version, Templates templates, Words words, Renderer renderer) {

    /**
     * The presentation in a language; the one before it where nothing has changed since.
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
