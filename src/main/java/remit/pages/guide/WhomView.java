package remit.pages.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Contact;
import remit.model.Party;
import remit.model.Role;
import remit.pages.part.Here;
import remit.pages.part.PageLink;
import remit.pages.part.ReachView;
import remit.pages.part.Tag;

/**
 * Somebody to talk to.
 *
 * @param tag its short name; null where that is the full name
 * @param name the full name, linked
 * @param status says that nobody has the role now; null where somebody has it and for a contact
 * @param reach in the order to try; empty where the handbook does not say
 * @param hours when it can be reached; null where not said
 * @param backup whom to ask instead; null for nobody, and in a backup itself
 */
public record WhomView(
        @Nullable Tag tag,
        PageLink name,
        @Nullable String status,
        List<ReachView> reach,
        @Nullable String hours,
        @Nullable WhomView backup) {

    /** By their ids, in this order. */
    static List<WhomView> all(Here here, List<String> parties) {
        return parties.stream()
                .map(id -> here.handbook().party(id))
                .map(party -> of(here, party, backup(here, party)))
                .toList();
    }

    private static WhomView of(Here here, Party party, @Nullable WhomView backup) {
        Tag tag = here.tag(party);
        return new WhomView(
                tag.role() && tag.abbreviated() ? tag : null,
                here.link(party),
                party instanceof Role role ? status(here, role) : null,
                ReachView.of(here, party),
                party instanceof Contact contact ? here.textOrNull(contact.hours()) : null,
                backup);
    }

    private static @Nullable WhomView backup(Here here, Party party) {
        return party instanceof Role role && role.backup() != null
                ? of(here, here.handbook().party(role.backup()), null)
                : null;
    }

    private static @Nullable String status(Here here, Role role) {
        return switch (role.status()) {
            case IN_PLACE -> null;
            case PLANNED -> here.words().say("guide.status.planned");
            case VACANT -> here.words().say("guide.status.vacant");
            case ENDED -> here.words().say("guide.status.ended");
        };
    }
}
