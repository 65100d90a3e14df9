package remit.pages.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Party;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.pages.part.PartyView;
import remit.pages.part.ReachView;

/**
 * One of many problems on the page of all problems.
 *
 * @param ask the problem in the asker's words, linked to its page
 * @param first the name of the party to ask first, linked to more about it
 * @param status says that nobody has the role to ask first now; null where somebody has it, and for a contact
 * @param way the way to reach the party that is to be tried first; null where the handbook does not say any
 * @param also the other names that people have for the problem; may be empty
 */
public record ProblemLine(
        PageLink ask,
        PageLink first,
        @Nullable String status,
        @Nullable ReachView way,
        List<String> also) {

    static ProblemLine of(Here here, Topic topic) {
        Party first = here.handbook().party(topic.first());
        return new ProblemLine(
                here.link(topic),
                here.link(first),
                PartyView.of(here, first.id()).status(),
                ReachView.firstBare(here, first, false),
                topic.also());
    }
}
