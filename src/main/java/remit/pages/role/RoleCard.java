package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.DutyPart;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;

/**
 * The card of a role on the page of all roles.
 *
 * @param tag shown above the title; null where the role has no abbreviation
 * @param role the title, linked to the role's page
 * @param inShort null where not written
 * @param facts sentences that say whether somebody has the role and who, and how many duties it answers for; may be
 *     empty
 * @param also the other names, as on the role's page; null where there are none
 */
public record RoleCard(
        @Nullable Tag tag,
        PageLink role,
        @Nullable Html inShort,
        String facts,
        @Nullable String also) {

    static RoleCard of(Here here, Role role) {
        return new RoleCard(
                role.abbreviation() == null ? null : here.tag(role).unlinked(),
                here.link(role),
                here.html(role.inShort()),
                facts(here, role),
                RolePage.also(here, role));
    }

    private static String facts(Here here, Role role) {
        List<String> facts = new ArrayList<>();
        if (role.status() != Role.Status.IN_PLACE) {
            facts.add(here.words().say("role_index.status", "status", RoleFact.status(here.words(), role)));
        }
        if (role.holder() != null) {
            String holder = here.text(role.holder().name());
            facts.add(here.words().say("role_index.holder", "name", holder));
        }
        int duties = here.facts().uses().duties(DutyPart.ACCOUNTABLE, role.id()).size();
        if (duties > 0) {
            facts.add(here.words().count("role_index.duties", duties));
        }
        return String.join(" ", facts);
    }
}
