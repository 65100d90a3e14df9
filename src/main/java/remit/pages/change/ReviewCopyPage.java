package remit.pages.change;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.shape.RecordKind;

/**
 * The page of a review copy that lists all changes.
 *
 * @param count how many changes there are on how many pages, in words of the interface
 * @param pages the pages that readers see differently, by their addresses; may be empty
 * @param others those that lists and search engines leave out, such as pages after answers of a guide, and those that
 *     are gone; may be empty
 * @param othersCount how many others there are, in words of the interface; null for none
 */
public record ReviewCopyPage(
        Address address,
        Frame frame,
        String count,
        List<ReviewedPage> pages,
        List<ReviewedPage> others,
        @Nullable String othersCount)
        implements FramedPage {

    /**
     * A page that readers see differently.
     *
     * @param path its address
     * @param state that it is new or gone, in words of the interface; null for any other
     * @param changes in the order of the page; empty where the page as a whole is new or gone
     */
    public record ReviewedPage(
            PageLink page, String path, @Nullable String state, List<ReviewedChange> changes) {}

    public static ReviewCopyPage of(Context context, List<ReviewedPage> pages, List<ReviewedPage> others) {
        Here here = new Here(context, Addresses.REVIEW_COPY);
        Frame frame = FrameBuilder.said(here, here.words().say("review.title"))
                .lead(here.words().say("review.lead"))
                .unlisted()
                .build();
        int changes = Stream.concat(pages.stream(), others.stream())
                .mapToInt(page -> Math.max(1, page.changes().size()))
                .sum();
        int all = pages.size() + others.size();
        String count = all == 0
                ? here.words().say("review.none_at_all")
                : here.words()
                        .say(
                                "review.all",
                                "changes",
                                here.words().count("review.changes", changes),
                                "pages",
                                here.words().count("review.pages", all));
        String othersCount = others.isEmpty() ? null : here.words().count("review.others", others.size());
        return new ReviewCopyPage(here.address(), frame, count, pages, others, othersCount);
    }

    @Override
    public PageKind kind() {
        return PageKind.REVIEW_COPY;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }
}
