package remit.pages.part;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.model.Guide;
import remit.model.Handbook;

/**
 * Knows which guides have a page for every path of answers, and where an answer leads. A flow whose paths are too many,
 * or their addresses too long, has a page for every step instead; a rules guide has no steps, so {@code check} sees to
 * its limits.
 */
public final class GuideAddresses {

    private final Addresses addresses;
    private final Set<String> byPath = new HashSet<>();

    public GuideAddresses(Handbook handbook, Addresses addresses) {
        this.addresses = addresses;
        for (Guide guide : handbook.guides().values()) {
            if (guide.fitsPathPages(handbook.limits().guidePaths())) {
                byPath.add(guide.id());
            }
        }
    }

    /** Whether every path of answers has a page of its own; else every step has one. */
    public boolean byPath(Guide guide) {
        return byPath.contains(guide.id());
    }

    /** The page after these answers, named by their ids from the first question on; the first question for none. */
    public Address after(Guide guide, List<String> answers) {
        return byPath(guide)
                ? addresses.path(guide.id(), answers)
                : step(guide, guide.graph().follow(answers).step());
    }

    /** The page of a question or outcome in a guide with a page for every step. */
    public Address step(Guide guide, String step) {
        return step.equals(guide.graph().start().step())
                ? addresses.guide(guide.id())
                : addresses.step(guide.id(), step);
    }
}
