package remit.pages.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
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
import remit.pages.part.CompareLink;
import remit.shape.RecordKind;

/**
 * The page of all roles, in handbook order.
 *
 * @param compare the link to a comparison of the roles; null where nothing is compared
 */
public record RoleIndexPage(
        Address address,
        String source,
        Frame frame,
        List<RoleCard> roles,
        @Nullable PageLink compare,
        ExplainedTerms explained)
        implements FramedPage {

    static RoleIndexPage of(Context context) {
        Here here = new Here(context, Addresses.ROLES);
        Handbook handbook = context.handbook();
        Frame frame = FrameBuilder.ofIndex(here, Section.ROLES)
                .lead(here.words().count("role_index.lead", handbook.roles().size()))
                .build();
        return new RoleIndexPage(
                here.address(),
                RecordKind.HANDBOOK.file(),
                frame,
                handbook.roles().values().stream()
                        .map(role -> RoleCard.of(here, role))
                        .toList(),
                CompareLink.of(here),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.ROLE_INDEX;
    }
}
