package remit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.Documents;
import remit.read.WordsReader;
import remit.render.Templates;
import remit.shape.HandbookShape;
import remit.shape.RecordKind;
import remit.words.Words;

/**
 * Finds the words of the interface in the handbook's language; takes English ones, with a warning, where there are
 * none.
 */
final class InterfaceWords {

    private static final String ENGLISH = "en";
    private static final String HANDBOOK = RecordKind.HANDBOOK.file();
    private static final String KEY = HandbookShape.LANGUAGE.name();

    /**
     * A language whose name can be part of a file's name; the content check reports anything that is not a language.
     */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    /** The files read last, by their paths: a run asks for its language twice, and the next run mostly for the same. */
    private static final Map<String, LastRead> READ = new ConcurrentHashMap<>();

    private record LastRead(byte[] bytes, Map<String, Object> tree) {}

    private InterfaceWords() {}

    /**
     * Warns where the handbook's language has no words; a language of the wrong form is reported by the content check.
     */
    static void check(Documents documents, Templates templates, Problems problems) {
        String language = documents.text(HANDBOOK, KEY);
        if (language == null || problems.hasErrorsIn(HANDBOOK) || spoken(language, templates) != null) {
            return;
        }
        problems.add(Message.NO_WORDS
                .at(documents.position(HANDBOOK, KEY), language)
                .hint(FileHint.addWords(path(general(language)))));
    }

    /** Returns the languages that have words, in the order of the alphabet: {@code [de, en]}. */
    static List<String> languages(Templates templates) {
        return Stream.of(Locale.getISOLanguages())
                .filter(language -> templates.file(path(language)) != null)
                .sorted()
                .toList();
    }

    /** The articles that the words in the handbook's language name; null where there are no such words or articles. */
    static @Nullable String articles(Documents documents, Templates templates) {
        String language = documents.text(HANDBOOK, KEY);
        return language == null || !NAME.matcher(language).matches() || spoken(language, templates) == null
                ? null
                : of(language, null, templates).articles();
    }

    /**
     * Returns the words for a handbook.
     *
     * @param language the handbook's; {@code de-AT} takes the words of {@code de} where it has none of its own
     * @param role what the handbook calls a role, in its language, so that English words in the place of missing ones do
     *     not take it; null where the words say it
     */
    static Words of(String language, Handbook.@Nullable RoleWord role, Templates templates) {
        String known = spoken(language, templates);
        String spoken = known == null ? ENGLISH : known;
        byte[] file = templates.file(path(spoken));
        if (file == null) {
            throw new UsageException("the templates have no " + path(spoken));
        }
        return new Words(spoken, tree(path(spoken), file), known == null ? null : role);
    }

    /** Returns what a file says; reads it where it was not read before with the same bytes. */
    private static Map<String, Object> tree(String path, byte[] bytes) {
        LastRead before = READ.get(path);
        if (before != null && Arrays.equals(before.bytes, bytes)) {
            return before.tree;
        }
        Map<String, Object> tree = WordsReader.read(path, bytes);
        READ.put(path, new LastRead(bytes, tree));
        return tree;
    }

    /** The language itself if it has words, else the language without its region; null where neither has words. */
    private static @Nullable String spoken(String language, Templates templates) {
        return Stream.of(language, general(language))
                .filter(known -> templates.file(path(known)) != null)
                .findFirst()
                .orElse(null);
    }

    private static String general(String language) {
        return language.split("-")[0];
    }

    private static String path(String language) {
        return "words/" + language + ".yaml";
    }
}
