package remit.pages.here;

import java.util.ArrayList;
import java.util.Comparator;
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
import remit.prose.Occurrence;
import remit.prose.TermMarks;
import remit.words.Alphabet;

/**
 * The words that a handbook explains: the terms of its glossary with their other forms. The names of a role need no
 * explanation, since the role has a page, but they count as words, so that no term is found inside them, or in their
 * place. Worked out once for all pages; may be used by several threads at once.
 */
public final class Vocabulary {

    /** The number of all names of roles. Such a name takes up its place in a text but is not explained. */
    private static final int ROLE = -1;

    /**
     * A use of a term in a text.
     *
     * @param spelledOut whether the text itself says right beside it what it is short for
     */
    record Use(int number, boolean spelledOut) {}

    /** The terms from A to Z; the index of a term is its number. */
    private final List<Term> terms;

    private final List<Phrase> phrases;
    private final Lexicon lexicon;
    private final Map<String, List<Use>> inTexts = new ConcurrentHashMap<>();
    private final Map<Html, List<Use>> inMarkup = new ConcurrentHashMap<>();

    /**
     * @param before the vocabulary of an earlier version of the handbook, in the same language; null for none
     */
    Vocabulary(Handbook handbook, @Nullable Vocabulary before) {
        terms = new Alphabet(handbook.titleOrder())
                .sorted(List.copyOf(handbook.terms().values()), Term::term, Comparator.comparing(Term::term));
        phrases = phrases(handbook);
        lexicon = before != null && before.phrases.equals(phrases)
                ? before.lexicon
                : new Lexicon(phrases, Locale.forLanguageTag(handbook.language()));
    }

    Term term(int number) {
        return terms.get(number);
    }

    /**
     * Returns the uses of terms in a plain text, in reading order. The same text is searched only once, even where many
     * pages show it.
     */
    List<Use> in(String text) {
        return inTexts.computeIfAbsent(
                text,
                words -> uses(lexicon.in(words).stream()
                        .map(hit -> new Occurrence(words, hit))
                        .toList()));
    }

    /** Returns the uses of terms in some HTML, in reading order; searched once, as a text. */
    List<Use> in(Html html) {
        return inMarkup.computeIfAbsent(html, markup -> uses(marks(markup)));
    }

    /** Returns the uses of terms among the words that were found, in the same order. */
    List<Use> uses(TermMarks words) {
        return uses(words.used());
    }

    /** Finds the words in some HTML, to mark them. */
    TermMarks marks(Html html) {
        return TermMarks.in(html, lexicon);
    }

    /** Returns whether a number is that of a term, and not that of a role's name. */
    static boolean isTerm(int number) {
        return number != ROLE;
    }

    private List<Use> uses(List<Occurrence> found) {
        return found.stream()
                .filter(word -> isTerm(word.number()))
                .map(word -> new Use(word.number(), isSpelledOut(word)))
                .toList();
    }

    private boolean isSpelledOut(Occurrence word) {
        Term term = terms.get(word.number());
        return term.means() != null && word.isSpelledOutAs(term.means().text());
    }

    /**
     * Returns everything to look for in texts. Names of roles come before terms, and terms before their other forms,
     * because of two that are written alike the first is found.
     */
    private List<Phrase> phrases(Handbook handbook) {
        List<Phrase> all = new ArrayList<>();
        for (Role role : handbook.roles().values()) {
            all.add(new Phrase(role.title(), ROLE, false));
            role.alsoKnownAs().forEach(name -> all.add(new Phrase(name, ROLE, false)));
            if (role.abbreviation() != null) {
                all.add(new Phrase(role.abbreviation(), ROLE, true));
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            all.add(new Phrase(terms.get(i).term(), i, false));
        }
        for (int i = 0; i < terms.size(); i++) {
            for (String form : terms.get(i).also()) {
                all.add(new Phrase(form, i, false));
            }
        }
        return all;
    }
}
