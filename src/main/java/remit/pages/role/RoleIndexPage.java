package remit.pages.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.model.Section;
import remit.pages.part.Address;
import remit.pages.part.Addresses;
import remit.pages.part.CompareLink;
import remit.pages.part.Context;
import remit.pages.part.ExplainedWords;
import remit.pages.part.Frame;
import remit.pages.part.FrameBuilder;
import remit.pages.part.FramedPage;
import remit.pages.part.Here;
import remit.pages.part.PageKind;
import remit.pages.part.PageLink;

/**
 * All roles, in handbook order.
 *
 * @param compare to where the roles are compared; null where nothing is
 */
public record RoleIndexPage(
        Address address,
        String source,
        Frame frame,
        List<RoleCard> roles,
        @Nullable PageLink compare,
        ExplainedWords explained)
        implements FramedPage {

    static RoleIndexPage of(Context context) {
        Here here = new Here(context, Addresses.ROLES);
        Handbook handbook = context.handbook();
        Frame frame = FrameBuilder.ofIndex(here, Section.ROLES)
                .lead(here.words().count("role_index.lead", handbook.roles().size()))
                .build();
        return new RoleIndexPage(
                here.address(),
                "handbook.yaml",
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
