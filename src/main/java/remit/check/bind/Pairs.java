package remit.check.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.model.Comparison;
import remit.shape.ComparisonShape;
import remit.shape.HandbookShape;

/** Which pairs of roles have a page, as the key {@code pairs} in {@code handbook.yaml} says. */
public final class Pairs {

    /** Where the key is missing, every pair has a page up to this number of roles. */
    public static final int ALL_BY_DEFAULT = 40;

    /** With more roles than this, there would be too many pairs for a page each. */
    public static final int ALL_AT_MOST = 100;

    private Pairs() {}

    /** Returns whether every pair of roles has a page; if not, only the declared pairs have one. */
    public static boolean all(Content content) {
        Fields handbook = content.handbook();
        String said = handbook == null ? null : handbook.get(HandbookShape.PAIRS);
        return said == null ? content.roles().size() <= ALL_BY_DEFAULT : said.equals(HandbookShape.ALL_PAIRS);
    }

    /** Returns the ids of the pairs that a comparison declares. */
    public static Set<String> declared(Content content) {
        Set<String> pairs = new HashSet<>();
        for (Fields comparison : content.comparisons().values()) {
            List<String> roles = comparison.get(ComparisonShape.ROLES);
            if (roles.size() == 2) {
                pairs.add(Comparison.pairId(roles.get(0), roles.get(1)));
            }
        }
        return pairs;
    }
}
