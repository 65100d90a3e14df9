package remit.pages.topic;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Contact;
import remit.model.Party;
import remit.model.Topic;
import remit.pages.part.Here;
import remit.pages.part.PageLink;
import remit.pages.part.ReachView;
import remit.pages.part.Tag;

/**
 * Whom to ask, and how.
 *
 * @param id its own, which is its anchor among the contacts
 * @param name the full name, linked to more about it
 * @param tag the short name, which stands boxed behind the full one; null where the name says it already
 * @param reach in the order to try; empty where the handbook does not say
 * @param hours when it can be reached; null where not said
 * @param runBy who answers for it; null where not said
 */
public record PartyView(
        String id,
        PageLink name,
        @Nullable String tag,
        List<ReachView> reach,
        @Nullable String hours,
        @Nullable Tag runBy) {

    static PartyView of(Here here, String id) {
        Party party = here.handbook().party(id);
        Contact contact = party instanceof Contact found ? found : null;
        return new PartyView(
                id,
                here.link(party),
                here.tag(party).abbreviated() ? party.shortName() : null,
                ReachView.of(here, party),
                contact == null ? null : here.textOrNull(contact.hours()),
                contact == null ? null : runBy(here, contact));
    }

    /** Whom a problem goes to first; where it cannot wait, telephones come before all other ways. */
    static PartyView first(Here here, Topic topic) {
        PartyView first = of(here, topic.first());
        return topic.urgent() ? first.telephonesFirst() : first;
    }

    /** The same for a party that a record may leave out; null for null. */
    static @Nullable PartyView ofOptional(Here here, @Nullable String id) {
        return id == null ? null : of(here, id);
    }

    private PartyView telephonesFirst() {
        List<ReachView> ways =
                reach.stream().sorted(Comparator.comparing(way -> !way.phone())).toList();
        return new PartyView(id, name, tag, ways, hours, runBy);
    }

    private static @Nullable Tag runBy(Here here, Contact contact) {
        return contact.runBy() == null ? null : here.tag(here.handbook().party(contact.runBy()));
    }
}
