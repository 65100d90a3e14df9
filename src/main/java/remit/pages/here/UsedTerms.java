package remit.pages.here;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.model.Term;
import remit.pages.here.Vocabulary.Word;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.prose.Html;
import remit.prose.TermMarks;

/** Records which words of the vocabulary one page uses, while the page is made. */
final class UsedTerms {

    private final Vocabulary vocabulary;
    private final BitSet used = new BitSet();
    private final BitSet marked = new BitSet();

    UsedTerms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Records the words of a plain text. */
    void read(String text) {
        vocabulary.in(text).forEach(used::set);
    }

    /** Records the words of some HTML, and returns it unchanged. */
    Html read(Html html) {
        vocabulary.in(html).forEach(used::set);
        return html;
    }

    /** Records the words of some HTML, and returns it with a mark on each word that is not marked on the page yet. */
    Html mark(Html html, Here here) {
        vocabulary.in(html).forEach(used::set);
        boolean any = vocabulary.in(html).stream().anyMatch(number -> isToBeMarked(number, here));
        return any ? marked(TermMarks.in(html, vocabulary.lexicon()), here) : html;
    }

    /** As {@link #mark}, for HTML that no other page shows, so that its words are not remembered. */
    Html markOnly(Html html, Here here) {
        TermMarks words = TermMarks.in(html, vocabulary.lexicon());
        words.used().stream().filter(number -> number != Vocabulary.TITLE).forEach(used::set);
        return marked(words, here);
    }

    private Html marked(TermMarks words, Here here) {
        return words.marked(number -> link(number, here));
    }

    /**
     * Returns the words to explain at the end of the page, without those that the page explains itself: a role's names
     * on its own page, all roles' names on the page of all roles, and all terms in the glossary.
     */
    ExplainedTerms explained(Here here) {
        List<ExplainedTerms.ExplainedTerm> entries = used.stream()
                .mapToObj(vocabulary::word)
                .filter(word -> isUnexplained(word, here))
                .map(word -> entry(word, here))
                .toList();
        return new ExplainedTerms(
                entries,
                marked.isEmpty()
                        ? List.of()
                        : List.of(new PageScript(Addresses.WORDS_SCRIPT, here.to(Addresses.WORDS_SCRIPT), false)));
    }

    private boolean isToBeMarked(int number, Here here) {
        if (number == Vocabulary.TITLE || marked.get(number)) {
            return false;
        }
        Word word = vocabulary.word(number);
        return word.isMarked() && !Objects.equals(word.term(), here.explaining());
    }

    private @Nullable String link(int number, Here here) {
        if (!isToBeMarked(number, here)) {
            return null;
        }
        marked.set(number);
        Term term = Objects.requireNonNull(vocabulary.word(number).term());
        return "#" + (isGlossary(here) ? term.id() : anchor(term));
    }

    private static ExplainedTerms.ExplainedTerm entry(Word word, Here here) {
        Term term = isGlossary(here) ? null : word.term();
        List<Html> meanings = new ArrayList<>();
        if (term != null) {
            Stream.of(term.means(), term.explained())
                    .filter(prose -> prose != null)
                    .forEach(prose -> meanings.add(here.explanationOfWord(prose)));
        }
        return new ExplainedTerms.ExplainedTerm(
                term == null ? null : term.id(),
                term == null ? null : anchor(term),
                word.name(),
                meanings,
                word.roles().stream()
                        .filter(role -> !isSaid(role, here))
                        .map(role -> new PageLink(role.title(), here.to(Addresses.role(role.id()))))
                        .toList());
    }

    /** Returns whether there is something to explain that the page does not say itself. */
    private static boolean isUnexplained(Word word, Here here) {
        return word.isExplained()
                && (word.term() != null && !isGlossary(here)
                        || word.roles().stream().anyMatch(role -> !isSaid(role, here)));
    }

    private static boolean isSaid(Role role, Here here) {
        return here.address().equals(Addresses.ROLES) || here.address().equals(Addresses.role(role.id()));
    }

    private static boolean isGlossary(Here here) {
        return here.address().equals(Addresses.GLOSSARY);
    }

    private static String anchor(Term term) {
        return "_word-" + term.id();
    }
}
