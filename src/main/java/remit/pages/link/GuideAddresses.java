package remit.pages.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import remit.model.Guide;
import remit.model.Handbook;

/**
 * Knows which guides have a page for every path of answers, and the pages that answers lead to. A guide has a page for
 * every step instead where it has too many paths or their addresses would be too long. A guide with rules cannot have
 * pages for steps; {@code check} reports one that exceeds the limits.
 *
 * @param byPath the ids of the guides that have a page for every path
 */
public record GuideAddresses(Set<String> byPath) {

    public GuideAddresses {
        byPath = Set.copyOf(byPath);
    }

    /** Decides for each guide by the number of its paths, the length of their addresses and the handbook's limits. */
    public static GuideAddresses of(Handbook handbook) {
        return new GuideAddresses(handbook.guides().values().stream()
                .filter(guide -> guide.fitsPathPages(handbook.limits().guidePaths()))
                .map(Guide::id)
                .collect(Collectors.toSet()));
    }

    /** Returns whether every path of answers has a page of its own. If not, every step has one. */
    public boolean byPath(Guide guide) {
        return byPath.contains(guide.id());
    }

    /**
     * Returns the page after some answers.
     *
     * @param answers the ids of the answers, from the first question on; empty for the page of the first question
     */
    public Address after(Guide guide, List<String> answers) {
        return byPath(guide)
                ? Addresses.path(guide.id(), answers)
                : step(guide, guide.graph().follow(answers).step());
    }

    /** Returns the page of a question or outcome, given its id, in a guide with a page for every step. */
    public Address step(Guide guide, String step) {
        return step.equals(guide.graph().start().step())
                ? Addresses.guide(guide.id())
                : Addresses.step(guide.id(), step);
    }
}
