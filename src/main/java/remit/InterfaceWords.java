package remit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Words that a language may do without: those of numbers, and articles. */
    private static final Pattern OPTIONAL = Pattern.compile("number\\.\\d+|order\\.articles");

    /** As many of the words that a file lacks are named. */
    private static final int SHOWN_KEYS = 10;

    /** The files read last, by their paths: a run asks for its language twice, and the next run mostly for the same. */
    private static final Map<String, LastRead> READ = new ConcurrentHashMap<>();

    private record LastRead(byte[] bytes, Map<String, Object> tree) {}

    private InterfaceWords() {}

    /**
     * Warns where the handbook's language has no words; a language of the wrong form is reported by the content check.
     *
     * @throws UsageException where the file of its words lacks some; the message names them
     */
    static void check(Documents documents, Templates templates, Problems problems) {
        String language = documents.text(HANDBOOK, KEY);
        if (language == null || problems.hasErrorsIn(HANDBOOK)) {
            return;
        }
        String spoken = spoken(language, templates);
        if (spoken != null) {
            checkKeys(path(spoken), templates);
            return;
        }
        problems.add(Message.NO_WORDS
                .at(documents.position(HANDBOOK, KEY), language)
                .hint(FileHint.addWords(path(general(language)))));
    }

    private static void checkKeys(String path, Templates templates) {
        String english = path(ENGLISH);
        byte[] ours = Objects.requireNonNull(new Templates(null).file(english), english);
        byte[] file = Objects.requireNonNull(templates.file(path), path);
        if (Arrays.equals(ours, file)) {
            return;
        }
        List<String> lacking = new ArrayList<>();
        addLacking("", tree("Remit's " + english, ours), tree(path, file), lacking);
        if (!lacking.isEmpty()) {
            String keys = lacking.stream().limit(SHOWN_KEYS).collect(Collectors.joining(", "));
            int more = lacking.size() - SHOWN_KEYS;
            throw new UsageException("templates/" + path + " lacks words that the pages need: " + keys
                    + (more > 0 ? " and " + more + " more" : "")
                    + "\n   copy them from Remit's own templates/" + english + ", and translate them");
        }
    }

    /** Adds the keys that a file needs and does not have, joined with dots. */
    private static void addLacking(String above, Map<?, ?> ours, Map<?, ?> file, List<String> lacking) {
        ours.forEach((key, value) -> {
            Object there = file.get(key);
            String path = above + key;
            if (value instanceof Map<?, ?> part) {
                addLacking(path + ".", part, there instanceof Map<?, ?> same ? same : Map.of(), lacking);
            } else if (!(there instanceof String) && !OPTIONAL.matcher(path).matches()) {
                lacking.add(path);
            }
        });
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
