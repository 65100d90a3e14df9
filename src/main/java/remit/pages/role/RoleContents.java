package remit.pages.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.pages.part.TopHeadings;
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
        List<PageLink> headings = TopHeadings.of(here, explanation);
        return headings.size() + sections.size() < FEWEST ? null : new RoleContents(headings, List.copyOf(sections));
    }
}
