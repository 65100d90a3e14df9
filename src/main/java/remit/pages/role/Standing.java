package remit.pages.role;

import org.jspecify.annotations.Nullable;
import remit.model.Party;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.pages.part.ReachView;
import remit.words.Words;

/**
 * Whether somebody has a role, who, and how to reach them; each part null where it is not said.
 *
 * @param status null for a role in place
 * @param heldWith the role or contact whose holder has this role, too, for now
 * @param reach the way to try first
 */
public record Standing(
        @Nullable String status,
        @Nullable Holder holder,
        @Nullable PageLink heldWith,
        @Nullable PageLink reportsTo,
        @Nullable ReachView reach) {

    /**
     * @param href to a page about the person; null for none
     */
    public record Holder(String name, @Nullable String href) {}

    /** Null where nothing at all is said. */
    static @Nullable Standing of(Here here, Role role) {
        Standing standing = new Standing(
                role.status() == Role.Status.IN_PLACE ? null : status(here.words(), role),
                holder(here, role.holder()),
                link(here, role.heldWith()),
                link(here, role.reportsTo()),
                ReachView.first(ReachView.of(here, role), false));
        return standing.equals(new Standing(null, null, null, null, null)) ? null : standing;
    }

    /** The status in words, short enough to stand beside others. */
    static String status(Words words, Role role) {
        return words.say("role.status_now." + role.status().word());
    }

    private static @Nullable Holder holder(Here here, Role.@Nullable Holder holder) {
        if (holder == null) {
            return null;
        }
        return new Holder(here.text(holder.name()), holder.page() == null ? null : here.to(holder.page()));
    }

    private static @Nullable PageLink link(Here here, @Nullable String party) {
        if (party == null) {
            return null;
        }
        Party named = here.handbook().party(party);
        return here.link(named);
    }
}
