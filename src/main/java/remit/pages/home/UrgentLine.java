package remit.pages.home;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.model.Party;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.part.ReachView;

/**
 * Whom to ask at once in an urgent case, with the telephone number.
 *
 * @param problem the first urgent problem, linked to its page; null where all urgent problems go to the same party first
 * @param first the party to ask first
 * @param backup whom to ask where that party does not answer; null where the urgent problems do not all name the same
 * @param now the link to what to do: to the page of the only urgent problem, or to all of them
 */
public record UrgentLine(
        @Nullable PageLink problem, Desk first, @Nullable Desk backup, PageLink now) {

    /**
     * Somebody to ask in an urgent case.
     *
     * @param name the short name of the party
     * @param way how to reach it, by telephone where it has one; null where the handbook does not say
     */
    public record Desk(String name, @Nullable ReachView way) {

        static @Nullable Desk of(Here here, @Nullable String id) {
            if (id == null) {
                return null;
            }
            Party party = here.handbook().party(id);
            return new Desk(here.text(party.shortName()), ReachView.firstBare(here, party, true));
        }
    }

    /** Returns the line; null where no topic is urgent. */
    static @Nullable UrgentLine of(Here here) {
        List<Topic> urgent =
                here.handbook().topics().values().stream().filter(Topic::urgent).toList();
        if (urgent.isEmpty()) {
            return null;
        }
        Topic topic = urgent.get(0);
        boolean same = urgent.stream().allMatch(other -> other.first().equals(topic.first()));
        boolean next = same && urgent.stream().allMatch(other -> Objects.equals(other.backup(), topic.backup()));
        String now = urgent.size() == 1 ? here.to(Addresses.topic(topic.id())) : here.to(Addresses.HELP, "_urgent");
        return new UrgentLine(
                same ? null : here.link(topic),
                Desk.of(here, topic.first()),
                next ? Desk.of(here, topic.backup()) : null,
                PageLink.said(here.words().say(same ? "home.urgent_now" : "home.urgent_all"), now));
    }
}
