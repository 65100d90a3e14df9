package remit.pages.part;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.model.Guide;
import remit.model.GuideGraph.Branch;
import remit.model.GuideGraph.Node;
import remit.model.Handbook;

/**
 * Knows which guides have a page for every path of answers, and where an answer leads. A guide whose paths are too many,
 * or their addresses too long, has a page for every step instead.
 */
public final class GuideAddresses {

    /** The longest address of a path, from the site's root, in characters: longer ones break on some file systems. */
    static final int LONGEST = 180;

    private final Addresses addresses;
    private final Set<String> byPath = new HashSet<>();

    public GuideAddresses(Context context) {
        this.addresses = context.addresses();
        for (Guide guide : context.handbook().guides().values()) {
            if (withinLimits(context.handbook(), guide)) {
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

    private boolean withinLimits(Handbook handbook, Guide guide) {
        BigInteger most = BigInteger.valueOf(handbook.limits().guidePaths());
        return guide.graph().pathCount().compareTo(most) <= 0 && longest(guide) <= LONGEST;
    }

    /** The length of the longest address of a path. */
    private int longest(Guide guide) {
        List<Node> nodes = guide.graph().nodes();
        int[] below = new int[nodes.size()];
        for (int id = nodes.size() - 1; id >= 0; id--) {
            for (Branch branch : nodes.get(id).branches()) {
                int folder = 1 + branch.answer().length();
                below[id] = Math.max(below[id], folder + below[branch.to()]);
            }
        }
        String folder = "guides/" + guide.id();
        return folder.length() + below[0] + ".html".length();
    }
}
