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
 * @param part the part in words: "Answers for"
 * @param duties each linked to its row on the page of all duties
 */
public record DutyList(String part, List<PageLink> duties) {

    /** Returns a list for each part that the role has in any duty, the most important part first. */
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
