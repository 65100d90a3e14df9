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
 * The page of all roles.
 *
 * @param roles in handbook order; empty where there are many
 * @param lines the same where there are many; null otherwise
 * @param compare the link to a comparison of the roles; null where nothing is compared
 */
public record RoleIndexPage(
        Address address,
        String source,
        Frame frame,
        List<RoleCard> roles,
        @Nullable RoleLines lines,
        @Nullable PageLink compare,
        ExplainedTerms explained)
        implements FramedPage {

    static RoleIndexPage of(Context context) {
        Here here = new Here(context, Addresses.ROLES);
        Handbook handbook = context.handbook();
        boolean many = handbook.roles().size() >= RoleLines.MANY;
        FrameBuilder frame = FrameBuilder.ofIndex(here, Section.ROLES)
                .lead(here.words().count("role_index.lead", handbook.roles().size()));
        if (many) {
            frame.style(Addresses.LIST_STYLE).scripts(Addresses.LIST_SCRIPT);
        }
        return new RoleIndexPage(
                here.address(),
                RecordKind.HANDBOOK.file(),
                frame.build(),
                many
                        ? List.of()
                        : handbook.roles().values().stream()
                                .map(role -> RoleCard.of(here, role))
                                .toList(),
                many ? RoleLines.of(here) : null,
                CompareLink.of(here),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.ROLE_INDEX;
    }
}
