package remit.check.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.problem.Message;
import remit.problem.Problems;
import remit.shape.Key;
import remit.shape.RoleShape;

/** Checks that a role does not name itself where it names another role. */
public final class RoleCheck {

    private static final List<Key.Text> OTHERS = List.of(RoleShape.REPORTS_TO, RoleShape.BACKUP, RoleShape.HELD_WITH);

    private RoleCheck() {}

    public static void check(Content content, Problems problems) {
        content.roles().forEach((id, role) -> {
            OTHERS.forEach(key -> checkOther(id, role.word(key), problems));
            role.get(RoleShape.WORKS_WITH).forEach(tie -> checkOther(id, tie.word(RoleShape.Tie.ROLE), problems));
        });
    }

    private static void checkOther(String id, Bound.@Nullable Word other, Problems problems) {
        if (other != null && other.text().equals(id)) {
            problems.add(Message.NAMES_ITSELF.at(other.position(), id));
        }
    }
}
