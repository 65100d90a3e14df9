package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import remit.model.DutyPart;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * The duties in which a role has the same part.
 *
 * @param part in words: "Answers for"
 * @param duties each to its row in the table of duties
 */
public record DutyList(String part, List<PageLink> duties) {

    /** The weightiest part first; parts that the role has nowhere are left out. */
    static List<DutyList> allOf(Here here, Role role) {
        List<DutyList> lists = new ArrayList<>();
        for (DutyPart part : DutyPart.values()) {
            List<PageLink> duties = here.facts().uses().duties(part, role.id()).stream()
                    .map(here::link)
                    .toList();
            if (!duties.isEmpty()) {
                lists.add(new DutyList(here.words().say("role.part." + part.word()), duties));
            }
        }
        return lists;
    }
}
