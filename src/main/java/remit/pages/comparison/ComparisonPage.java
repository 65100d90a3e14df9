package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.Frame;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.ExplainedTerms;
import remit.pages.link.Address;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.prose.Html;

/**
 * A comparison: the answer in short, the table, who does what, the explanation, the sources.
 *
 * @param id the declared comparison's, or the pair's
 * @param sheet whether its table prints on one landscape sheet: up to four roles
 * @param roles what each role is in short, where nobody wrote a short answer; empty where somebody did, or where no role
 *     says it
 * @param label names the table for those who do not see it
 * @param table null where no point is recorded
 * @param nothing says that no point is recorded; null where one is
 * @param unstated the points that no role states; null where there are none
 * @param more what the rest of the handbook says of the roles; null where it says nothing
 * @param explanation the Markdown beside the comparison; null for none
 */
public record ComparisonPage(
        String id,
        Address address,
        String source,
        Frame frame,
        boolean sheet,
        List<InShort> roles,
        String label,
        @Nullable PointTable table,
        @Nullable String nothing,
        @Nullable UnstatedPoints unstated,
        @Nullable MoreTable more,
        @Nullable Html explanation,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * A role in one sentence.
     *
     * @param tag the role, linked
     * @param inShort null where not recorded
     */
    public record InShort(Tag tag, @Nullable Html inShort) {}

    @Override
    public PageKind kind() {
        return PageKind.COMPARISON;
    }
}
