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
 * names of its roles. The full title of a role needs no explanation, but it counts as a word, so that no term is found
 * inside it. Worked out once for all pages; may be used by several threads at once.
 */
public final class Vocabulary {

    /** The number of all full titles. A full title takes up its place in a text but is not explained. */
    static final int TITLE = -1;

    /**
     * A word to explain.
     *
     * @param name as the glossary or the role spells it
     * @param term null for a role's name that the glossary does not explain
     * @param roles the roles with this name; empty where the word is only a term
     */
    record Word(String name, @Nullable Term term, List<Role> roles) {

        /** Returns whether the word's first use on a page is marked. Roles' names are not: they are shown as tags. */
        boolean isMarked() {
            return roles.isEmpty() && isExplained();
        }

        /** Returns whether the word is a role's abbreviation, which is found only in its own upper and lower case. */
        boolean isAbbreviation() {
            return term == null && roles.stream().anyMatch(role -> name.equals(role.abbreviation()));
        }

        /** Returns whether there is something to say about the word. A term without a meaning is not recorded yet. */
        boolean isExplained() {
            return !roles.isEmpty() || term != null && (term.means() != null || term.explained() != null);
        }
    }

    /** The words from A to Z; the index of a word is its number. */
    private final List<Word> words;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Phrase> phrases;
    private final Lexicon lexicon;
    private final Map<String, List<Integer>> inTexts = new ConcurrentHashMap<>();
    private final Map<Html, List<Integer>> inMarkup = new ConcurrentHashMap<>();

    /**
     * @param before the vocabulary of an earlier version of the handbook, in the same language; null for none
     */
    Vocabulary(Handbook handbook, @Nullable Vocabulary before) {
        Map<String, Word> named = named(handbook);
        words = new Alphabet(handbook.titleOrder())
                .sorted(List.copyOf(named.values()), Word::name, Comparator.comparing(Word::name));
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i).name(), i);
        }
        phrases = phrases(handbook);
        lexicon = before != null && before.phrases.equals(phrases)
                ? before.lexicon
                : new Lexicon(phrases, Locale.forLanguageTag(handbook.language()));
    }

    Word word(int number) {
        return words.get(number);
    }

    /** Returns the number of a word, given its name. */
    int number(String name) {
        return numbers.get(name);
    }

    /**
     * Returns the numbers of the words in a plain text, in reading order. The same text is searched only once, even
     * where many pages show it.
     */
    List<Integer> in(String text) {
        return inTexts.computeIfAbsent(
                text,
                words -> explained(
                        lexicon.in(words).stream().map(Lexicon.Hit::number).toList()));
    }

    /** Returns the numbers of the words in some HTML, in reading order; searched once, as a text. */
    List<Integer> in(Html html) {
        return inMarkup.computeIfAbsent(
                html, markup -> explained(TermMarks.in(markup, lexicon).used()));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    private static List<Integer> explained(List<Integer> numbers) {
        return numbers.stream().filter(number -> number != TITLE).toList();
    }

    /** Returns each name once, with the term and all roles that have it. */
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

    /** Returns the names of a role other than its title. */
    private static List<String> names(Role role) {
        List<String> names = new ArrayList<>(role.alsoKnownAs());
        if (role.abbreviation() != null) {
            names.add(role.abbreviation());
        }
        names.remove(role.title());
        return names;
    }

    /**
     * Returns everything to look for in texts. Names come before the other forms of terms, because a form may also be
     * the name of a role.
     */
    private List<Phrase> phrases(Handbook handbook) {
        List<Phrase> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(new Phrase(words.get(i).name(), i, words.get(i).isAbbreviation()));
        }
        handbook.roles().values().forEach(role -> all.add(new Phrase(role.title(), TITLE, false)));
        handbook.terms()
                .values()
                .forEach(term -> term.also().forEach(form -> all.add(new Phrase(form, number(term.term()), false))));
        return all;
    }
}
