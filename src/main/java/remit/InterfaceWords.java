package remit;

import remit.pages.part.Words;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.Documents;
import remit.read.WordsReader;
import remit.render.Templates;

/** The words of the interface in the handbook's language; English ones, with a warning, where there are none. */
final class InterfaceWords {

    private static final String ENGLISH = "en";

    private InterfaceWords() {}

    /**
     * @param language the handbook's; {@code de-AT} is content with the words of {@code de}
     */
    static Words of(String language, Templates templates, Documents documents, Problems problems) {
        String general = language.split("-")[0];
        for (String spoken : new String[] {language, general}) {
            byte[] file = templates.file(path(spoken));
            if (file != null) {
                return new Words(spoken, WordsReader.read(path(spoken), file));
            }
        }
        problems.add(Message.NO_WORDS
                .at(documents.position("handbook.yaml", "language"), language)
                .hint(Hint.addWords(path(general))));
        byte[] english = templates.file(path(ENGLISH));
        if (english == null) {
            throw new UsageException("the templates have no " + path(ENGLISH));
        }
        return new Words(ENGLISH, WordsReader.read(path(ENGLISH), english));
    }

    private static String path(String language) {
        return "words/" + language + ".yaml";
    }
}
