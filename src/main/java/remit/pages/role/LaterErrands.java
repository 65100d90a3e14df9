package remit.pages.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Role;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * Problems that reach a role later, because somebody else is asked first.
 *
 * @param when after whom and in which case: "After the desk, if nobody answers"
 * @param topics the problems in the asker's words, each linked to its page; never empty
 */
public record LaterErrands(String when, List<PageLink> topics) {

    /** Returns the problems with the same case together, first where nobody answers; may be empty. */
    static List<LaterErrands> allOf(Here here, Role role) {
        Map<String, List<PageLink>> byCase = new LinkedHashMap<>();
        for (Topic topic : here.facts().uses().backup(role.id())) {
            add(byCase, here, "backup", topic);
        }
        for (Topic topic : here.facts().uses().escalate(role.id())) {
            add(byCase, here, "escalate", topic);
        }
        List<LaterErrands> later = new ArrayList<>();
        byCase.forEach((when, topics) -> later.add(new LaterErrands(when, topics)));
        return later;
    }

    private static void add(Map<String, List<PageLink>> byCase, Here here, String turn, Topic topic) {
        String first = here.text(here.handbook().party(topic.first()).shortName());
        byCase.computeIfAbsent(here.words().say("role.turn." + turn, "first", first), when -> new ArrayList<>())
                .add(here.link(topic));
    }
}
