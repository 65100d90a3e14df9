package remit.data;

import java.util.List;
import remit.model.Articles;
import remit.words.Words;

/**
 * {@code data/picker/words.js}: the words of tables that scripts put together, or count anew where a reader hides roles;
 * loaded when they are needed.
 */
record TableWordsScript(Words words) implements Data {

    /** The words by the first part of their key. */
    private static final List<String> PARTS =
            List.of("comparison", "more", "value", "state", "number", "list", "here", "sources", "aids");

    @Override
    public String text() {
        return Json.script("remit.takeWords", json -> {
            json.strings(
                    "articles", Articles.of(words.language(), words.articles()).words());
            PARTS.forEach(part -> json.tree(part, words.tree().get(part)));
        });
    }
}
