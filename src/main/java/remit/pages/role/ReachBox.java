package remit.pages.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.part.PartyView;
import remit.pages.part.ReachView;

/**
 * The box beside a role's page with all ways to reach the role.
 *
 * @param desks the ways by label, in the order to try; may be empty
 * @param backup the party to try next, with all ways to reach it; null where there is none
 */
public record ReachBox(List<Desk> desks, @Nullable PartyView backup) {

    /** The ways with the same label. Where an editor gave no label, it is the role's title. */
    public record Desk(String label, List<ReachView> ways) {}

    /** Returns the box; null where the handbook does not say how to reach the role. */
    static @Nullable ReachBox of(Here here, Role role) {
        if (role.reach().isEmpty() && role.backup() == null) {
            return null;
        }
        Map<String, List<ReachView>> byLabel = new LinkedHashMap<>();
        for (ReachView way : ReachView.of(here, role)) {
            String label = way.label() == null ? role.title() : way.label();
            byLabel.computeIfAbsent(label, l -> new ArrayList<>()).add(way);
        }
        List<Desk> desks = new ArrayList<>();
        byLabel.forEach((label, ways) -> desks.add(new Desk(label, ways)));
        return new ReachBox(desks, role.backup() == null ? null : PartyView.of(here, role.backup()));
    }
}
