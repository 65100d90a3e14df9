package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.Frame;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.ExplainedTerms;
import remit.pages.link.Address;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;
import remit.shape.RecordKind;

/**
 * All comparisons that are ready to read.
 *
 * @param declared those an editor wrote
 * @param pairs two roles at a time, where the handbook is small; else empty
 * @param byRole the same by role, each pair with both of its roles, where the handbook is larger; else empty
 * @param picker what puts any roles side by side; null where there are too few to need it
 */
public record ComparisonIndexPage(
        Address address,
        Frame frame,
        List<Card> declared,
        List<PairLine> pairs,
        List<PairsOfRole> byRole,
        Picker.@Nullable Loads picker,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * A declared comparison.
     *
     * @param tags its roles, the first few of many
     * @param more says how many others there are; null for none
     * @param inShort null where not written
     * @param facts how many points are compared
     */
    public record Card(
            List<Tag> tags,
            @Nullable String more,
            PageLink link,
            @Nullable Html inShort,
            String facts) {}

    /**
     * A pair.
     *
     * @param inShort the difference in a sentence
     * @param words whether that is a sentence of the interface, since nobody wrote one
     */
    public record PairLine(PageLink link, Html inShort, boolean words) {}

    /** A role and the pairs it stands in, in handbook order of the others. */
    public record PairsOfRole(Tag role, List<PageLink> pairs) {}

    @Override
    public PageKind kind() {
        return PageKind.COMPARISON_INDEX;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }
}
