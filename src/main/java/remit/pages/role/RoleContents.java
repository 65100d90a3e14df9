package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.prose.Heading;
import remit.prose.Prose;

/**
 * The parts of a role's page, as links to their headings.
 *
 * @param headings the top headings of the Markdown beside the role; may be empty
 * @param sections the parts of the page after it, in order
 */
public record RoleContents(List<PageLink> headings, List<PageLink> sections) {

    /** A page with fewer parts than this needs no list of them. */
    private static final int FEWEST = 4;

    /** Returns the contents; null for a page with few parts. */
    static @Nullable RoleContents of(Here here, @Nullable Prose explanation, List<PageLink> sections) {
        List<PageLink> headings = headings(here, explanation);
        return headings.size() + sections.size() < FEWEST ? null : new RoleContents(headings, List.copyOf(sections));
    }

    /** Returns the headings that have no other heading above them. */
    private static List<PageLink> headings(Here here, @Nullable Prose explanation) {
        List<PageLink> links = new ArrayList<>();
        int top = Integer.MAX_VALUE;
        for (Heading heading : explanation == null ? List.<Heading>of() : explanation.headings()) {
            if (heading.level() <= top && !heading.text().isEmpty()) {
                top = heading.level();
                String id = here.addresses().headingId(here.address(), heading.id());
                links.add(new PageLink(heading.text(), "#" + id));
            }
        }
        return links;
    }
}
