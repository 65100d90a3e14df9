package remit.check.follow;

import java.util.LinkedHashSet;
import java.util.Set;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.check.bind.Pairs;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.shape.HandbookShape;

/** Checks {@code handbook.yaml}: the order of roles is complete, and there are not too many pairs. */
public final class HandbookCheck {

    private HandbookCheck() {}

    public static void check(Content content, Problems problems) {
        Fields handbook = content.handbook();
        if (handbook == null) {
            return;
        }
        checkOrder(content, handbook, problems);
        checkPairs(content, handbook, problems);
    }

    /** Reports an order of roles that leaves out some of them; it must be complete or missing. */
    private static void checkOrder(Content content, Fields handbook, Problems problems) {
        if (!handbook.has(HandbookShape.ROLES)) {
            return;
        }
        Set<String> left = new LinkedHashSet<>(content.roles().keySet());
        handbook.get(HandbookShape.ROLES).forEach(left::remove);
        long sound = handbook.get(HandbookShape.ROLES).stream()
                .distinct()
                .filter(content.roles()::containsKey)
                .count();
        if (!left.isEmpty() && sound == handbook.count(HandbookShape.ROLES)) {
            problems.add(Message.ORDER_INCOMPLETE.at(handbook.at(HandbookShape.ROLES), String.join(", ", left)));
        }
    }

    private static void checkPairs(Content content, Fields handbook, Problems problems) {
        long roles = content.roles().size();
        if (HandbookShape.ALL_PAIRS.equals(handbook.get(HandbookShape.PAIRS)) && roles > Pairs.ALL_AT_MOST) {
            problems.add(Message.TOO_MANY_PAIRS
                    .at(handbook.at(HandbookShape.PAIRS), roles, roles * (roles - 1) / 2)
                    .hint(Hint.write(HandbookShape.PAIRS.name() + ": " + HandbookShape.DECLARED_PAIRS)));
        }
    }
}
