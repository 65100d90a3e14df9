package remit.pages.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Pair;
import remit.model.Section;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
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

    /** More pairs than those of six roles stand by role: nobody reads so many lines. */
    private static final int LINES = 15;

    static ComparisonIndexPage of(Context context) {
        Here here = new Here(context, Addresses.COMPARE);
        boolean pickable = context.handbook().pickable();
        ComparisonCards cards = new ComparisonCards(here);
        List<Pair> pairs = cards.pairs();
        boolean few = pairs.size() <= LINES;
        return new ComparisonIndexPage(
                here.address(),
                frame(here, pickable),
                cards.cards(),
                few ? pairs.stream().map(cards::line).toList() : List.of(),
                few ? List.of() : cards.byRole(pairs),
                pickable ? Picker.Loads.of(here) : null,
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.COMPARISON_INDEX;
    }

    @Override
    public String source() {
        return "handbook.yaml";
    }

    private static Frame frame(Here here, boolean pickable) {
        FrameBuilder frame =
                FrameBuilder.ofIndex(here, Section.COMPARE).lead(here.words().say("comparison.lead"));
        if (pickable) {
            frame.scripts(Addresses.AIDS_SCRIPT, Addresses.PICKER_SCRIPT);
            frame.laterScripts(Addresses.PICKED_SCRIPT);
        }
        return frame.build();
    }
}
