package remit.pages.here;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Term;
import remit.pages.link.Addresses;
import remit.pages.link.PageScript;
import remit.prose.Html;
import remit.prose.TermMarks;

/** Records which terms one page uses, while the page is made. */
final class UsedTerms {

    private final Vocabulary vocabulary;
    private final BitSet used = new BitSet();
    private final BitSet marked = new BitSet();

    /** The terms whose meaning the page says right beside them, before they are marked. */
    private final BitSet spelledOut = new BitSet();

    UsedTerms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Records the terms in a plain text. */
    void read(String text) {
        record(vocabulary.in(text));
    }

    /** Records the terms in some HTML, and returns it unchanged. */
    Html read(Html html) {
        record(vocabulary.in(html));
        return html;
    }

    /** Records the terms in some HTML, and returns it with a mark on each term that is not marked on the page yet. */
    Html mark(Html html, Here here) {
        List<Vocabulary.Use> uses = vocabulary.in(html);
        record(uses);
        boolean any = uses.stream().anyMatch(use -> isToBeMarked(use.number(), here));
        return any ? marked(vocabulary.marks(html), here) : html;
    }

    /** As {@link #mark}, for HTML that no other page shows, so that its terms are not remembered. */
    Html markOnly(Html html, Here here) {
        TermMarks words = vocabulary.marks(html);
        record(vocabulary.uses(words));
        return marked(words, here);
    }

    /**
     * Returns the terms to explain at the end of the page, each without what the page says right beside it. The
     * glossary explains its terms itself.
     */
    ExplainedTerms explained(Here here) {
        List<ExplainedTerms.ExplainedTerm> entries = new ArrayList<>();
        if (!isGlossary(here)) {
            used.stream().filter(this::isToBeExplained).forEach(number -> entries.add(entry(number, here)));
        }
        return new ExplainedTerms(
                List.copyOf(entries),
                marked.isEmpty()
                        ? List.of()
                        : List.of(new PageScript(Addresses.WORDS_SCRIPT, here.to(Addresses.WORDS_SCRIPT), true)));
    }

    private void record(List<Vocabulary.Use> uses) {
        for (Vocabulary.Use use : uses) {
            used.set(use.number());
            if (use.spelledOut() && !marked.get(use.number())) {
                spelledOut.set(use.number());
            }
        }
    }

    private Html marked(TermMarks words, Here here) {
        return words.marked(number -> link(number, here));
    }

    private @Nullable String link(int number, Here here) {
        if (!Vocabulary.isTerm(number) || !isToBeMarked(number, here)) {
            return null;
        }
        marked.set(number);
        Term term = vocabulary.term(number);
        return "#" + (isGlossary(here) ? term.id() : anchor(term));
    }

    private boolean isToBeMarked(int number, Here here) {
        return !marked.get(number)
                && isToBeExplained(number)
                && !vocabulary.term(number).equals(here.explaining());
    }

    /** Returns whether there is something to say about a term. A term without a meaning is not recorded yet. */
    private boolean isToBeExplained(int number) {
        Term term = vocabulary.term(number);
        return term.explained() != null || term.means() != null && !spelledOut.get(number);
    }

    private ExplainedTerms.ExplainedTerm entry(int number, Here here) {
        Term term = vocabulary.term(number);
        List<Html> meanings = new ArrayList<>();
        if (term.means() != null && !spelledOut.get(number)) {
            meanings.add(here.explanationOfWord(term.means()));
        }
        if (term.explained() != null) {
            meanings.add(here.explanationOfWord(term.explained()));
        }
        return new ExplainedTerms.ExplainedTerm(term.id(), anchor(term), term.term(), meanings);
    }

    private static boolean isGlossary(Here here) {
        return here.address().equals(Addresses.GLOSSARY);
    }

    private static String anchor(Term term) {
        return ExplainedTerms.ANCHOR + term.id();
    }
}
