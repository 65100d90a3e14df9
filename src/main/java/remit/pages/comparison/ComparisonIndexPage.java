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
import remit.pages.part.PairLists;
import remit.prose.Html;
import remit.shape.RecordKind;

/**
 * The page that lists all comparisons.
 *
 * @param declared the comparisons that an editor declared
 * @param pairs all pairs of roles that have no card, where the handbook is small; empty otherwise
 * @param byRole the same pairs by role, A to Z, each once under the role that comes first, where the handbook is larger;
 *     empty otherwise
 * @param byRolePage the roles that are compared with others, A to Z, linked to the lists of their pairs on their own pages,
 *     where the handbook is so large that no page lists all pairs; empty otherwise
 * @param nothing says that nothing can be compared; null where the page has anything else to show
 * @param picker what the page loads so that readers can put any roles side by side; null where there are too few roles
 */
public record ComparisonIndexPage(
        Address address,
        Frame frame,
        List<Card> declared,
        List<PairLine> pairs,
        List<PairsOfRole> byRole,
        List<PageLink> byRolePage,
        @Nullable String nothing,
        Picker.@Nullable Loads picker,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * The card of a declared comparison.
     *
     * @param tags its roles; where there are many, only the first few
     * @param more says how many other roles there are; null where all roles are in {@code tags}
     * @param inShort null where nobody wrote it
     * @param facts how many points are compared, in words
     */
    public record Card(
            List<Tag> tags,
            @Nullable String more,
            PageLink link,
            @Nullable Html inShort,
            String facts) {}

    /**
     * The line of a pair.
     *
     * @param inShort the difference in a sentence; null where nobody wrote one and several pairs would say the same
     * @param words whether that is a sentence of the interface, because nobody wrote one
     */
    public record PairLine(PageLink link, @Nullable Html inShort, boolean words) {}

    /** A role and its pairs with the roles that come after it, A to Z; never empty. */
    public record PairsOfRole(Tag role, List<PageLink> pairs) {}

    /**
     * The page lists at most this many pairs line by line, which are the pairs of six roles. More pairs are listed by
     * role, because nobody reads so many lines.
     */
    private static final int LINES = 15;

    static ComparisonIndexPage of(Context context) {
        Here here = new Here(context, Addresses.COMPARE);
        boolean pickable = context.handbook().pickable();
        ComparisonCards cards = new ComparisonCards(here);
        List<Card> declared = cards.cards();
        List<Pair> pairs = cards.pairs();
        boolean elsewhere = PairLists.onRolePages(context.handbook());
        boolean few = pairs.size() <= LINES;
        return new ComparisonIndexPage(
                here.address(),
                frame(here, pickable),
                declared,
                few && !elsewhere ? cards.lines(pairs) : List.of(),
                few || elsewhere ? List.of() : cards.byRole(pairs),
                elsewhere ? cards.byRolePage(pairs) : List.of(),
                declared.isEmpty() && pairs.isEmpty() && !pickable
                        ? here.words().say("comparison.nothing")
                        : null,
                pickable ? Picker.Loads.of(here) : null,
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.COMPARISON_INDEX;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }

    private static Frame frame(Here here, boolean pickable) {
        FrameBuilder frame =
                FrameBuilder.ofIndex(here, Section.COMPARE).lead(here.words().say("comparison.lead"));
        if (pickable) {
            frame.style(Addresses.PICKER_STYLE).scripts(Addresses.COMPARE_SCRIPT, Addresses.PICKER_SCRIPT);
            frame.laterScripts(Addresses.AIDS_SCRIPT, Addresses.PICKED_SCRIPT);
        }
        return frame.build();
    }
}
