package remit.pages.here;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.model.Role;
import remit.model.Term;
import remit.prose.Html;
import remit.prose.Lexicon;
import remit.prose.Lexicon.Phrase;
import remit.prose.TermMarks;
import remit.words.Alphabet;

/**
 * The words that a handbook explains: the terms of its glossary with their other forms, and the abbreviations and other
 * names of its roles. A role's full title explains itself, but is a word of its own, so that no term is seen within it.
 * Worked out once for all pages; may be used by several threads at once.
 */
public final class Vocabulary {

    /** A full title's number: it takes its place in a text, and is no word to explain. */
    static final int TITLE = -1;

    /**
     * A word to explain.
     *
     * @param name as the glossary or the role has it
     * @param term null for a role's name that the glossary does not have
     * @param roles those that are called so; empty for a mere term
     */
    record Word(String name, @Nullable Term term, List<Role> roles) {

        /** Whether its first use is marked: roles have a mark of their own, the tag. */
        boolean isMarked() {
            return roles.isEmpty() && isExplained();
        }

        /** Whether it is a role's abbreviation, which has no other capitals than its own. */
        boolean isAbbreviation() {
            return term == null && roles.stream().anyMatch(role -> name.equals(role.abbreviation()));
        }

        /** A term without a meaning is not recorded yet. */
        boolean isExplained() {
            return !roles.isEmpty() || term != null && (term.means() != null || term.explained() != null);
        }
    }

    /** From A to Z; a word's number is its place. */
    private final List<Word> words;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Lexicon lexicon;
    private final Map<Html, List<Integer>> read = new ConcurrentHashMap<>();

    Vocabulary(Handbook handbook) {
        Map<String, Word> named = named(handbook);
        words = new Alphabet(handbook.titleOrder())
                .sorted(List.copyOf(named.values()), Word::name, Comparator.comparing(Word::name));
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i).name(), i);
        }
        lexicon = new Lexicon(phrases(handbook), Locale.forLanguageTag(handbook.language()));
    }

    Word word(int number) {
        return words.get(number);
    }

    /** The number of a name that is a word to explain. */
    int number(String name) {
        return numbers.get(name);
    }

    /** The numbers of the words in a plain text. */
    List<Integer> in(String text) {
        return lexicon.in(text).stream()
                .map(Lexicon.Hit::number)
                .filter(number -> number != TITLE)
                .toList();
    }

    /** The numbers of the words in markup, in reading order. What many pages show is read once. */
    List<Integer> in(Html html) {
        return html.isEmpty() ? List.of() : read.computeIfAbsent(html, this::read);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    private List<Integer> read(Html html) {
        return TermMarks.used(html, lexicon).stream()
                .filter(number -> number != TITLE)
                .toList();
    }

    /** Every word once, whatever else is called so. */
    private static Map<String, Word> named(Handbook handbook) {
        Map<String, Word> named = new LinkedHashMap<>();
        handbook.terms().values().forEach(term -> named.put(term.term(), new Word(term.term(), term, List.of())));
        for (Role role : handbook.roles().values()) {
            names(role).forEach(name -> name(named, name, role));
        }
        for (Role role : handbook.roles().values()) {
            if (named.containsKey(role.title())) {
                name(named, role.title(), role);
            }
        }
        return named;
    }

    private static void name(Map<String, Word> named, String name, Role role) {
        Word word = named.getOrDefault(name, new Word(name, null, List.of()));
        if (!word.roles().contains(role)) {
            List<Role> roles = new ArrayList<>(word.roles());
            roles.add(role);
            named.put(name, new Word(name, word.term(), List.copyOf(roles)));
        }
    }

    /** What a role is called beside its title. */
    private static List<String> names(Role role) {
        List<String> names = new ArrayList<>(role.alsoKnownAs());
        if (role.abbreviation() != null) {
            names.add(role.abbreviation());
        }
        names.remove(role.title());
        return names;
    }

    /** Names come before other forms of terms, which somebody else may be called. */
    private List<Phrase> phrases(Handbook handbook) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            phrases.add(new Phrase(words.get(i).name(), i, words.get(i).isAbbreviation()));
        }
        handbook.roles().values().forEach(role -> phrases.add(new Phrase(role.title(), TITLE, false)));
        handbook.terms()
                .values()
                .forEach(term ->
                        term.also().forEach(form -> phrases.add(new Phrase(form, number(term.term()), false))));
        return phrases;
    }
}
