package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
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
import remit.pages.part.Citations;
import remit.pages.part.PartyView;
import remit.prose.Html;

/**
 * Everything the handbook says about a role, its parts in the order in which they stand. Lists may be empty.
 *
 * @param tag beside the title; null where the title is all there is
 * @param also the other names, as a sentence; the first of them where they are many; null for none
 * @param alsoAll all of them where they are many; null where {@code also} has them all
 * @param facts what is said in a line each
 * @param errands what people come to the role for
 * @param notFor null where not said
 * @param ties null where the role works with nobody
 * @param compared null where the role is compared with nothing
 * @param guides that send somebody to the role
 * @param explanation null where there is none
 * @param reach beside the page; null where the handbook does not say
 */
public record RolePage(
        Address address,
        String source,
        Frame frame,
        @Nullable Tag tag,
        @Nullable String also,
        @Nullable String alsoAll,
        List<RoleFact> facts,
        List<Errand> errands,
        @Nullable Html notFor,
        List<PointGroup> points,
        List<DutyList> duties,
        @Nullable Ties ties,
        List<PartyView> runs,
        @Nullable ComparedWith compared,
        List<PageLink> guides,
        @Nullable Html explanation,
        List<Citations.Note> sources,
        @Nullable ReachBox reach,
        ExplainedTerms explained)
        implements FramedPage {

    /** More other names than this would push what the role is out of sight. */
    private static final int MANY = 8;

    private static final int FIRST = 5;

    static RolePage of(Context context, Role role) {
        Here here = new Here(context, Addresses.role(role.id()));
        Citations citations = new Citations(here);
        return new RolePage(
                here.address(),
                role.upkeep().file(),
                frame(here, role),
                role.abbreviation() == null ? null : here.tag(role),
                also(here, role),
                role.alsoKnownAs().size() > MANY ? here.words().list(role.alsoKnownAs()) : null,
                RoleFact.allOf(here, role),
                Errand.allOf(here, role),
                here.inProse().html(role.notFor()),
                PointGroup.allOf(here, role, citations),
                DutyList.allOf(here, role),
                Ties.of(here, role),
                here.facts().uses().contacts(role.id()).stream()
                        .map(contact -> PartyView.of(here, contact.id()))
                        .toList(),
                ComparedWith.of(here, role),
                here.facts().uses().guides(role.id()).stream().map(here::link).toList(),
                here.explanation(role.explanation()),
                sources(citations, role),
                ReachBox.of(here, role),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.ROLE;
    }

    /** What the points cite, then what the whole record does. */
    private static List<Citations.Note> sources(Citations citations, Role role) {
        citations.list(role.upkeep().sources());
        return citations.notes();
    }

    private static Frame frame(Here here, Role role) {
        FrameBuilder frame = new FrameBuilder(here, role.title())
                .in(Section.ROLES)
                .answerLine(role.inShort())
                .keptBy(role.upkeep());
        if (role.abbreviation() != null) {
            frame.documentTitle(
                    here.words().say("role.document_title", "title", role.title(), "short", role.abbreviation()));
        }
        return frame.build();
    }

    /** "Also called …", of many names the first and how many more; null for a role with one name. */
    static @Nullable String also(Here here, Role role) {
        List<String> names = new ArrayList<>(role.alsoKnownAs());
        if (names.isEmpty()) {
            return null;
        }
        if (names.size() > MANY) {
            int more = names.size() - FIRST;
            names.subList(FIRST, names.size()).clear();
            names.add(here.words().count("role.more_names", more));
        }
        return here.text(here.words().say("role.also", "names", here.words().list(names)));
    }
}
