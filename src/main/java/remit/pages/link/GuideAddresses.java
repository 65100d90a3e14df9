package remit.pages.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import remit.model.Guide;
import remit.model.Handbook;

/**
 * Knows which guides have a page for every path of answers, and where an answer leads. A flow whose paths are too many,
 * or their addresses too long, has a page for every step instead; a rules guide has no steps, so {@code check} sees to
 * its limits.
 *
 * @param byPath the ids of the guides that have a page for every path
 */
public record GuideAddresses(Set<String> byPath) {

    public GuideAddresses {
        byPath = Set.copyOf(byPath);
    }

    public static GuideAddresses of(Handbook handbook) {
        return new GuideAddresses(handbook.guides().values().stream()
                .filter(guide -> guide.fitsPathPages(handbook.limits().guidePaths()))
                .map(Guide::id)
                .collect(Collectors.toSet()));
    }

    /** Whether every path of answers has a page of its own; else every step has one. */
    public boolean byPath(Guide guide) {
        return byPath.contains(guide.id());
    }

    /** The page after these answers, named by their ids from the first question on; the first question for none. */
    public Address after(Guide guide, List<String> answers) {
        return byPath(guide)
                ? Addresses.path(guide.id(), answers)
                : step(guide, guide.graph().follow(answers).step());
    }

    /** The page of a question or outcome in a guide with a page for every step. */
    public Address step(Guide guide, String step) {
        return step.equals(guide.graph().start().step())
                ? Addresses.guide(guide.id())
                : Addresses.step(guide.id(), step);
    }
}
