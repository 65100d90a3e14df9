package remit.pages.review;

import java.util.ArrayList;
import java.util.List;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.PageLink;
import remit.shape.RecordKind;

/**
 * A page with reviews of one kind, in a handbook with too many for one page.
 *
 * @param index links to the first page of each kind
 * @param name what the kind is called
 * @param rows from A to Z
 * @param near links to the page before this one and to the one after it, as far as the kind has them
 */
public record ReviewListPage(
        Address address, Frame frame, List<PageLink> index, String name, List<ReviewRow> rows, List<PageLink> near)
        implements FramedPage {

    static ReviewListPage of(Context context, ReviewsByKind all, ReviewsByKind.Group group, int part) {
        Here here = new Here(context, group.address(part));
        String name = group.name(here);
        String title = group.parts() == 1
                ? here.words().say("reviews.of", "kind", name)
                : here.words().say("reviews.part", "kind", name, "part", part, "parts", group.parts());
        Frame frame = FrameBuilder.said(here, title).belowReviews().unlisted().build();
        return new ReviewListPage(
                here.address(),
                frame,
                all.groups().stream()
                        .map(other -> PageLink.said(other.name(here), here.to(other.address(1))))
                        .toList(),
                name,
                group.reviews(part).stream()
                        .map(review -> ReviewRow.of(here, review))
                        .toList(),
                near(here, group, part));
    }

    @Override
    public PageKind kind() {
        return PageKind.REVIEW_LIST;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }

    private static List<PageLink> near(Here here, ReviewsByKind.Group group, int part) {
        List<PageLink> near = new ArrayList<>();
        if (part > 1) {
            near.add(group.link(here, part - 1));
        }
        if (part < group.parts()) {
            near.add(group.link(here, part + 1));
        }
        return near;
    }
}
