package remit.pages.home;

import java.util.List;
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
 * @param first the short name of the party to ask first
 * @param way how to reach that party, by telephone where it has one; null where the handbook does not say
 * @param now the link to what to do: to the page of the only urgent problem, or to all of them
 */
public record UrgentLine(
        @Nullable PageLink problem, String first, @Nullable ReachView way, PageLink now) {

    /** Returns the line; null where no topic is urgent. */
    static @Nullable UrgentLine of(Here here) {
        List<Topic> urgent =
                here.handbook().topics().values().stream().filter(Topic::urgent).toList();
        if (urgent.isEmpty()) {
            return null;
        }
        Topic topic = urgent.get(0);
        Party first = here.handbook().party(topic.first());
        boolean same = urgent.stream().allMatch(other -> other.first().equals(topic.first()));
        String now = urgent.size() == 1 ? here.to(Addresses.topic(topic.id())) : here.to(Addresses.HELP, "_urgent");
        return new UrgentLine(
                same ? null : here.link(topic),
                here.text(first.shortName()),
                ReachView.firstBare(here, first, true),
                PageLink.said(here.words().say(same ? "home.urgent_now" : "home.urgent_all"), now));
    }
}
