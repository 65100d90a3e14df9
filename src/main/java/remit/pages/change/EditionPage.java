package remit.pages.change;

import remit.model.EditionChanges;
import remit.pages.change.ChangesPage.EditionSection;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.shape.RecordKind;

/** The page that says what readers saw differently in an edition that is not the newest any more, and why. */
public record EditionPage(Address address, Frame frame, EditionSection edition, ExplainedTerms explained)
        implements FramedPage {

    static EditionPage of(Context context, EditionChanges changes) {
        Here here = new Here(context, context.addresses().changes(changes.edition()));
        String day = here.words().date(changes.edition());
        Frame frame = FrameBuilder.said(here, here.words().say("changes.earlier_title", "edition", day))
                .belowChanges()
                .style(Addresses.CHANGES_STYLE)
                .build();
        return new EditionPage(here.address(), frame, new EditionView(here, changes).edition(), here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.EDITION;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }
}
