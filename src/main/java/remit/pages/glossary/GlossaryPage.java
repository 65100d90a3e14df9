package remit.pages.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.model.CommonUpkeep;
import remit.model.Section;
import remit.model.Term;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.frame.TermUses;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.here.TermForms;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.part.Citations;
import remit.prose.Html;
import remit.shape.RecordKind;
import remit.words.Alphabet;

/**
 * The glossary.
 *
 * @param letters a link for each letter to its first term
 * @param entries in alphabetical order of the handbook's language
 * @param otherwise the marks of the sources that most terms have, whose entries have no marks then; empty where all
 *     entries have theirs
 * @param sources of all terms
 */
public record GlossaryPage(
        Address address,
        String source,
        Frame frame,
        List<PageLink> letters,
        List<GlossaryEntry> entries,
        List<Citations.Mark> otherwise,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * At most this many pages are shown for a term, and the others are folded. A single further page is shown too,
     * because it takes no more room than the words that count it.
     */
    private static final int USES = 8;

    /** As many terms may well say where they come from, each for itself. */
    private static final int FEW = 3;

    /**
     * A term. A term with neither a meaning nor an explanation is shown as not recorded yet.
     *
     * @param id the anchor
     * @param formerly the anchors that it had before
     * @param means what it means in a few words; null where not written
     * @param explained what it means at more length; null where not written
     * @param also its other forms without plurals, as a sentence; null where it has none
     * @param uses the pages that use it, in handbook order; where there are many, the first few; may be empty
     * @param moreUses the other pages, which are folded; may be empty
     * @param moreLabel how many those are, in words; null where {@code moreUses} is empty
     * @param here the label of the term's link to itself
     */
    public record GlossaryEntry(
            String id,
            List<String> formerly,
            String term,
            @Nullable Html means,
            @Nullable Html explained,
            @Nullable String also,
            List<PageLink> uses,
            List<PageLink> moreUses,
            @Nullable String moreLabel,
            String here,
            List<Citations.Mark> marks) {}

    static GlossaryPage of(Context context, TermUses uses) {
        Here here = new Here(context, Addresses.GLOSSARY);
        Collection<Term> terms = context.handbook().terms().values();
        Citations citations = new Citations(here);
        Frame frame = FrameBuilder.ofIndex(here, Section.GLOSSARY)
                .style(Addresses.LIST_STYLE)
                .lead(here.words().say("glossary.lead"))
                .keptBy(CommonUpkeep.of(terms.stream().map(Term::upkeep).toList()))
                .build();
        List<String> most = sourcesOfMost(terms);
        List<Citations.Mark> otherwise = citations.marks(most);
        List<GlossaryEntry> entries = terms.stream()
                .map(term -> entry(
                        here,
                        term,
                        term.upkeep().sources().equals(most)
                                ? List.of()
                                : citations.marks(term.upkeep().sources()),
                        uses))
                .toList();
        return new GlossaryPage(
                here.address(),
                RecordKind.TERM.file(),
                frame,
                letters(here, entries),
                entries,
                otherwise,
                citations.notes(),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.GLOSSARY;
    }

    private static List<PageLink> letters(Here here, List<GlossaryEntry> entries) {
        return new Alphabet(here.handbook().titleOrder())
                .letters(entries, GlossaryEntry::term).stream()
                        .map(letter -> new PageLink(
                                letter.text(),
                                here.to(here.address(), letter.things().get(0).id())))
                        .toList();
    }

    /** Returns the sources that more than half of the terms have; empty where there are none, or few terms. */
    private static List<String> sourcesOfMost(Collection<Term> terms) {
        Map<List<String>, Long> counts = terms.stream()
                .map(term -> term.upkeep().sources())
                .filter(sources -> !sources.isEmpty())
                .collect(Collectors.groupingBy(sources -> sources, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(sources -> sources.getValue() > FEW && sources.getValue() * 2 > terms.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(List.of());
    }

    private static GlossaryEntry entry(Here here, Term term, List<Citations.Mark> marks, TermUses termUses) {
        List<PageLink> uses = termUses.of(term.id(), here);
        int shown = uses.size() <= USES + 1 ? uses.size() : USES;
        int more = uses.size() - shown;
        String also = here.words().list(TermForms.of(here.handbook(), term));
        return new GlossaryEntry(
                term.id(),
                term.formerly(),
                term.term(),
                here.inProseOn(term).html(term.means()),
                here.inProseOn(term).html(term.explained()),
                also.isEmpty() ? null : here.words().say("glossary.also", "words", also),
                uses.subList(0, shown),
                uses.subList(shown, uses.size()),
                more == 0 ? null : here.words().count("glossary.more_uses", more),
                here.words().say("here.link", "name", term.term()),
                marks);
    }
}
