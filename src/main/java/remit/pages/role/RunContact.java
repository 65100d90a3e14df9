package remit.pages.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Contact;
import remit.model.Role;
import remit.pages.part.Here;
import remit.pages.part.PageLink;
import remit.pages.part.ReachView;

/**
 * A desk or team that a role answers for.
 *
 * @param reach in the order to try; empty where the handbook does not say
 * @param hours when it can be reached; null where not said
 */
public record RunContact(
        PageLink name, List<ReachView> reach, @Nullable String hours) {

    static List<RunContact> allOf(Here here, Role role) {
        return here.facts().uses().contacts(role.id()).stream()
                .map(contact -> of(here, contact))
                .toList();
    }

    private static RunContact of(Here here, Contact contact) {
        return new RunContact(here.link(contact), ReachView.of(here, contact), here.textOrNull(contact.hours()));
    }
}
