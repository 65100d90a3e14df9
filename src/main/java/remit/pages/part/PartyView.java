package remit.pages.part;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Contact;
import remit.model.Party;
import remit.model.Role;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;

/**
 * Whom to ask, and how.
 *
 * @param id its own, which is its anchor among the contacts
 * @param name the full name, linked to more about it
 * @param tag the short name, which stands boxed beside the full one; null where the name says it already
 * @param status says that nobody has the role now; null where somebody has it and for a contact
 * @param reach in the order to try; empty where the handbook does not say
 * @param hours when it can be reached; null where not said
 * @param runBy who answers for it; null where not said, and where the page does not ask
 * @param backup whom to ask instead; null for nobody, in a backup itself, and where the page does not ask
 */
public record PartyView(
        String id,
        PageLink name,
        @Nullable String tag,
        @Nullable String status,
        List<ReachView> reach,
        @Nullable String hours,
        @Nullable Tag runBy,
        @Nullable PartyView backup) {

    /** A role or contact, by its id, with all ways to reach it. */
    public static PartyView of(Here here, String id) {
        return of(here, here.handbook().party(id), null);
    }

    /** The same for a party that a record may leave out; null for null. */
    public static @Nullable PartyView ofOptional(Here here, @Nullable String id) {
        return id == null ? null : withRunBy(here, id);
    }

    /** The same with who answers for it. */
    public static PartyView withRunBy(Here here, String id) {
        PartyView party = of(here, id);
        Contact contact = here.handbook().contacts().get(id);
        Tag runBy = contact == null || contact.runBy() == null
                ? null
                : here.tag(here.handbook().party(contact.runBy()));
        return new PartyView(id, party.name, party.tag, party.status, party.reach, party.hours, runBy, party.backup);
    }

    /** Whom a problem goes to first; where it cannot wait, telephones come before all other ways. */
    public static PartyView first(Here here, Topic topic) {
        PartyView first = withRunBy(here, topic.first());
        return topic.urgent() ? first.telephonesFirst() : first;
    }

    /** The same with whom to ask instead, which only a role says. */
    public static PartyView withBackup(Here here, String id) {
        Party party = here.handbook().party(id);
        PartyView backup = party instanceof Role role && role.backup() != null ? of(here, role.backup()) : null;
        return of(here, party, backup);
    }

    private static PartyView of(Here here, Party party, @Nullable PartyView backup) {
        return new PartyView(
                party.id(),
                here.link(party),
                here.tag(party).abbreviated() ? party.shortName() : null,
                party instanceof Role role ? status(here, role) : null,
                ReachView.of(here, party),
                party instanceof Contact contact ? here.textOrNull(contact.hours()) : null,
                null,
                backup);
    }

    private PartyView telephonesFirst() {
        List<ReachView> ways =
                reach.stream().sorted(Comparator.comparing(way -> !way.phone())).toList();
        return new PartyView(id, name, tag, status, ways, hours, runBy, backup);
    }

    private static @Nullable String status(Here here, Role role) {
        return switch (role.status()) {
            case IN_PLACE -> null;
            case PLANNED -> here.words().say("party.status.planned");
            case VACANT -> here.words().say("party.status.vacant");
            case ENDED -> here.words().say("party.status.ended");
        };
    }
}
