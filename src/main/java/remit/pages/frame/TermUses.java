package remit.pages.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.shape.RecordKind;

/**
 * Finds the pages that use each term of the glossary, which are the pages that explain it at their end. A guide counts
 * once, by the page that shows all of it. What changed is left out, because nobody looks there for what a word means. A
 * comparison that nobody declared is left out, because it only repeats what the pages of its two roles say.
 */
public final class TermUses {

    private final Map<String, List<PageEntry>> uses = new HashMap<>();

    private TermUses() {}

    /**
     * Collects the uses of all terms.
     *
     * @param pages in the order in which the glossary should name them
     */
    public static TermUses of(List<PageEntry> pages) {
        TermUses uses = new TermUses();
        pages.stream().filter(TermUses::counts).forEach(uses::add);
        return uses;
    }

    /**
     * Returns links to the pages that use a term; empty where no page uses it.
     *
     * @param term the term's id
     * @param here the page that shows the links
     */
    public List<PageLink> of(String term, Here here) {
        return uses.getOrDefault(term, List.of()).stream()
                .map(page -> new PageLink(
                        Objects.requireNonNull(page.title(), "a page that explains terms has a title"),
                        here.to(page.address()),
                        page.titleInWords()))
                .toList();
    }

    private void add(PageEntry page) {
        page.terms()
                .forEach(id ->
                        uses.computeIfAbsent(id, term -> new ArrayList<>()).add(page));
    }

    private static boolean counts(PageEntry page) {
        return switch (page.kind()) {
            case GUIDE_QUESTION, GUIDE_OUTCOME, CHANGES, EDITION -> false;
            case COMPARISON -> !page.source().equals(RecordKind.HANDBOOK.file());
            default -> true;
        };
    }
}
