package remit.pages.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.Page;
import remit.pages.frame.PageKind;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.shape.RecordKind;

/**
 * What a review copy adds to the end of each page: the changes in it.
 *
 * @param count how many changes the page has, in words of the interface
 * @param changes in the order of the page; may be empty
 * @param all the link to the list of all changes
 * @param stylesheet the link to the style of marks
 * @param script the link to the script that goes from one mark to the next
 */
public record ReviewBar(
        Address address, String count, List<ReviewedChange> changes, String all, String stylesheet, String script)
        implements Page {

    /**
     * @param state that the page as a whole is new or gone, in words of the interface; null for any other
     */
    public static ReviewBar of(Here here, @Nullable String state, List<ReviewedChange> changes) {
        String count = state != null
                ? state
                : changes.isEmpty()
                        ? here.words().say("review.none")
                        : here.words().count("review.count", changes.size());
        return new ReviewBar(
                here.address(),
                count,
                changes,
                here.to(Addresses.REVIEW_COPY),
                here.to(Addresses.REVIEW_COPY_STYLE),
                here.to(Addresses.REVIEW_COPY_SCRIPT));
    }

    @Override
    public PageKind kind() {
        return PageKind.REVIEW_BAR;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }

    @Override
    public boolean listed() {
        return false;
    }
}
