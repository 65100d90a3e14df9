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
 * A party to ask, and how to reach it.
 *
 * @param id its id, which is its anchor among the contacts
 * @param name the full name, linked to more about it
 * @param tag the short name, shown in a box beside the full name; null where it is the full name
 * @param status says that nobody has the role now; null where somebody has it, and for a contact
 * @param reach the ways to reach it, in the order to try; empty where the handbook does not say
 * @param hours when it can be reached; null where not said
 * @param runBy the role that answers for a contact; null where not said, and where the page does not show it
 * @param backup the party to ask instead; null where there is none, for a party that is itself a backup, and where the
 *     page does not show it
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

    /** Returns a role or contact, given its id, with all ways to reach it. */
    public static PartyView of(Here here, String id) {
        return of(here, here.handbook().party(id), null);
    }

    /** Returns a party as {@link #withRunBy}; null where the id is null. */
    public static @Nullable PartyView ofOptional(Here here, @Nullable String id) {
        return id == null ? null : withRunBy(here, id);
    }

    /** Returns a role or contact with the role that answers for it. */
    public static PartyView withRunBy(Here here, String id) {
        PartyView party = of(here, id);
        Contact contact = here.handbook().contacts().get(id);
        Tag runBy = contact == null || contact.runBy() == null
                ? null
                : here.tag(here.handbook().party(contact.runBy()));
        return new PartyView(id, party.name, party.tag, party.status, party.reach, party.hours, runBy, party.backup);
    }

    /**
     * Returns the party that a topic's problem goes to first. Where the topic is urgent, telephone numbers come before
     * all other ways to reach it.
     */
    public static PartyView first(Here here, Topic topic) {
        PartyView first = withRunBy(here, topic.first());
        return topic.urgent() ? first.telephonesFirst() : first;
    }

    /** Returns a role or contact with the party to ask instead. Only roles have one. */
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
