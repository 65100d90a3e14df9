package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * A problem that people come to a role with.
 *
 * @param topic the problem in the asker's words, linked to its page
 * @param when says in which case people come to this role; null where the role is to be asked first
 */
public record Errand(PageLink topic, @Nullable String when) {

    /** Returns the problems that the role is asked about first, then those that it gets after somebody else. */
    static List<Errand> allOf(Here here, Role role) {
        List<Errand> errands = new ArrayList<>();
        here.facts().uses().first(role.id()).forEach(topic -> errands.add(new Errand(here.link(topic), null)));
        here.facts()
                .uses()
                .backup(role.id())
                .forEach(topic -> errands.add(new Errand(here.link(topic), when(here, "backup", topic))));
        here.facts()
                .uses()
                .escalate(role.id())
                .forEach(topic -> errands.add(new Errand(here.link(topic), when(here, "escalate", topic))));
        return errands;
    }

    private static String when(Here here, String turn, Topic topic) {
        String first = here.text(here.handbook().party(topic.first()).shortName());
        return here.words().say("role.turn." + turn, "first", first);
    }
}
