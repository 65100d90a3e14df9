package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.shape.Key;
import remit.shape.RoleShape;
import remit.words.Words;

/**
 * One of the facts at the top of a role's page: whether somebody has the role, who has it, and so on.
 *
 * @param key the {@link Key} under which data files have the fact; null where they have it in another
 *     form
 * @param data the value of that key in data files: an id, or plain words; null where {@code key} is null
 * @param label what the fact is, in words of the interface
 * @param text the fact in words
 * @param href the link of the text; null where it is not a link
 * @param status whether the text is the role's status, in words of the interface
 */
public record RoleFact(
        @Nullable Key key,
        @Nullable String data,
        String label,
        String text,
        @Nullable String href,
        boolean status) {

    /** Returns the facts in the order in which they are shown; empty where the role's record has none of them. */
    static List<RoleFact> allOf(Here here, Role role) {
        Words words = here.words();
        List<RoleFact> facts = new ArrayList<>();
        if (role.status() != Role.Status.IN_PLACE) {
            String status = status(words, role);
            facts.add(new RoleFact(null, null, words.say("role.status"), status, null, true));
        }
        Role.Holder holder = role.holder();
        if (holder != null) {
            String href = holder.page() == null ? null : here.to(holder.page());
            facts.add(new RoleFact(null, null, words.say("role.holder"), here.text(holder.name()), href, false));
        }
        addParty(facts, here, RoleShape.HELD_WITH, "role.held_with", role.heldWith());
        addParty(facts, here, RoleShape.REPORTS_TO, "role.reports_to", role.reportsTo());
        return facts;
    }

    /** Returns the role's status in a few words. */
    static String status(Words words, Role role) {
        return words.say("role.status_now." + role.status().word());
    }

    private static void addParty(List<RoleFact> facts, Here here, Key key, String label, @Nullable String party) {
        if (party != null) {
            PageLink link = here.link(here.handbook().party(party));
            facts.add(new RoleFact(key, party, here.words().say(label), link.text(), link.href(), false));
        }
    }
}
