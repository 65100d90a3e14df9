package remit.pages.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.prose.Heading;
import remit.prose.Prose;

/** Links to the headings of a text, for a list of what is on a page. */
public final class TopHeadings {

    private TopHeadings() {}

    /** Returns links to the headings that have no other heading above them, in order; empty without a text. */
    public static List<PageLink> of(Here here, @Nullable Prose text) {
        List<PageLink> links = new ArrayList<>();
        int top = Integer.MAX_VALUE;
        for (Heading heading : text == null ? List.<Heading>of() : text.headings()) {
            if (heading.level() <= top && !heading.text().isEmpty()) {
                top = heading.level();
                String id = here.addresses().headingId(here.address(), heading.id());
                links.add(new PageLink(heading.text(), "#" + id));
            }
        }
        return links;
    }
}
