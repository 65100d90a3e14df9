package remit.pages.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.shape.RecordKind;

/**
 * On which pages each term of the glossary is used: those that explain it at their end. A guide counts once, by the page
 * that holds all of it; a comparison that nobody wrote is left out, since it says what its two roles' pages say.
 */
public final class TermUses {

    private final Map<String, List<FramedPage>> uses = new HashMap<>();

    private TermUses() {}

    /** Takes the pages in the order in which they are to be named. */
    public static TermUses of(List<Page> pages) {
        TermUses uses = new TermUses();
        for (Page page : pages) {
            if (page instanceof FramedPage framed && counts(framed)) {
                uses.add(framed);
            }
        }
        return uses;
    }

    /** The pages that use a term, by its id, linked from where the reader is; empty for none. */
    public List<PageLink> of(String term, Here here) {
        return uses.getOrDefault(term, List.of()).stream()
                .map(page -> new PageLink(
                        page.frame().title(),
                        here.to(page.address()),
                        page.frame().titleInWords()))
                .toList();
    }

    private void add(FramedPage page) {
        for (ExplainedTerms.Entry entry : page.explained().entries()) {
            if (entry.term() != null) {
                uses.computeIfAbsent(entry.term(), term -> new ArrayList<>()).add(page);
            }
        }
    }

    private static boolean counts(FramedPage page) {
        return switch (page.kind()) {
            case GUIDE_QUESTION, GUIDE_OUTCOME -> false;
            case COMPARISON -> !page.source().equals(RecordKind.HANDBOOK.file());
            default -> true;
        };
    }
}
