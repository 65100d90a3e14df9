package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.part.Address;
import remit.pages.part.ExplainedWords;
import remit.pages.part.Frame;
import remit.pages.part.FramedPage;
import remit.pages.part.PageKind;
import remit.pages.part.PageLink;
import remit.pages.part.Tag;
import remit.prose.Html;

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
        ExplainedWords explained)
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
     */
    public record PairLine(PageLink link, Html inShort) {}

    /** A role and the pairs it stands in, in handbook order of the others. */
    public record PairsOfRole(Tag role, List<PageLink> pairs) {}

    @Override
    public PageKind kind() {
        return PageKind.COMPARISON_INDEX;
    }

    @Override
    public String source() {
        return "handbook.yaml";
    }
}
