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
import remit.shape.Target;

/**
 * The page of a role, with everything the handbook says about it; its parts are in the order in which the page shows
 * them. Lists may be empty.
 *
 * @param id the role's
 * @param tag shown beside the title; null where the role has no abbreviation
 * @param also the other names, as a sentence; only the first of them where there are many; null where there are none
 * @param alsoAll all other names where there are many; null where {@code also} has all of them
 * @param facts what can be said in one line each
 * @param reach how to reach the role; null where the handbook does not say it
 * @param contents null for a page with few parts
 * @param explanation the Markdown beside the role; null where there is none
 * @param errands the problems that the role is asked about first, in the asker's words
 * @param notFor null where not said
 * @param later the problems that reach the role after somebody else
 * @param points all points, by heading
 * @param duties the duties that the role has a part in, by part
 * @param ties null where the role works with nobody
 * @param runs the contacts that the role answers for
 * @param compared null where the role is not compared with any other
 * @param guides the guides with a result that names the role
 */
public record RolePage(
        String id,
        Address address,
        String source,
        Frame frame,
        @Nullable Tag tag,
        @Nullable String also,
        @Nullable String alsoAll,
        List<RoleFact> facts,
        @Nullable ReachBox reach,
        @Nullable RoleContents contents,
        @Nullable Html explanation,
        List<PageLink> errands,
        @Nullable Html notFor,
        List<LaterErrands> later,
        List<PointGroup> points,
        List<DutyList> duties,
        @Nullable Ties ties,
        List<PartyView> runs,
        @Nullable ComparedWith compared,
        List<PageLink> guides,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * Where there are more other names than this, only the first are shown, so that the names do not push what the role
     * is for out of sight.
     */
    private static final int MANY = 8;

    private static final int FIRST = 5;

    static RolePage of(Context context, Role role) {
        Here here = new Here(context, Addresses.role(role.id()));
        Citations citations = new Citations(here);
        citations.list(here.sourcesOfNotes(role.explanation()));
        // In the order of the page, by which words and sources are marked where they are first used.
        Frame frame = frame(here, role);
        Tag tag = role.abbreviation() == null ? null : here.tag(role);
        String also = also(here, role);
        List<RoleFact> facts = RoleFact.allOf(here, role);
        ReachBox reach = ReachBox.of(here, role);
        Html explanation = here.explanation(role.explanation());
        List<PageLink> errands =
                here.facts().uses().first(role.id()).stream().map(here::link).toList();
        Html notFor = here.inProse().html(role.notFor());
        List<LaterErrands> later = LaterErrands.allOf(here, role);
        List<PointGroup> points = PointGroup.allOf(here, role, citations);
        List<DutyList> duties = DutyList.allOf(here, role);
        Ties ties = Ties.of(here, role);
        List<PartyView> runs = here.facts().uses().contacts(role.id()).stream()
                .map(contact -> PartyView.of(here, contact.id()))
                .toList();
        ComparedWith compared = ComparedWith.of(here, role);
        List<PageLink> guides =
                here.facts().uses().guides(role.id()).stream().map(here::link).toList();
        List<Citations.Note> notes = notes(citations, role);
        Sections sections = new Sections(here);
        sections.add("_for", "role.come_for", !errands.isEmpty());
        sections.add("_not-for", "role.not_for", notFor != null);
        sections.add("_later", "role.later", !later.isEmpty());
        sections.add("_points", "role.points", true);
        sections.add("_duties", "role.duties", !duties.isEmpty());
        sections.add("_with", "role.works_with", ties != null);
        sections.add("_runs", "role.runs", !runs.isEmpty());
        sections.add("_compared", "role.compared", compared != null);
        sections.add("_guides", "role.guides", !guides.isEmpty());
        sections.add("_sources", "sources.title", !notes.isEmpty());
        return new RolePage(
                role.id(),
                here.address(),
                role.upkeep().file(),
                frame,
                tag,
                also,
                role.alsoKnownAs().size() > MANY ? here.words().list(role.alsoKnownAs()) : null,
                facts,
                reach,
                RoleContents.of(here, role.explanation(), sections.there),
                explanation,
                errands,
                notFor,
                later,
                points,
                duties,
                ties,
                runs,
                compared,
                guides,
                notes,
                here.explained());
    }

    /** The parts of a page that are there, each as a link to its heading. */
    private record Sections(Here here, List<PageLink> there) {

        Sections(Here here) {
            this(here, new ArrayList<>());
        }

        void add(String anchor, String heading, boolean isThere) {
            if (isThere) {
                there.add(PageLink.said(here.words().say(heading), "#" + anchor));
            }
        }
    }

    @Override
    public PageKind kind() {
        return PageKind.ROLE;
    }

    /** Returns the sources that the points cite, then those of the whole record. */
    private static List<Citations.Note> notes(Citations citations, Role role) {
        citations.list(role.upkeep().sources());
        return citations.notes();
    }

    private static Frame frame(Here here, Role role) {
        FrameBuilder frame = new FrameBuilder(here, role.title())
                .in(Section.ROLES)
                .answerLine(role.inShort())
                .keptBy(role.upkeep())
                .style(Addresses.ROLE_STYLE)
                .about(Target.ROLE, role.id());
        if (role.abbreviation() != null) {
            frame.documentTitle(
                    here.words().say("role.document_title", "title", role.title(), "short", role.abbreviation()));
        }
        return frame.build();
    }

    /**
     * Returns "Also called …" with the role's other names; where there are many, with the first few and how many more
     * there are. Null for a role without other names.
     */
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
