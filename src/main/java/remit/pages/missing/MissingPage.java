package remit.pages.missing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.NotStated;
import remit.model.Role;
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
import remit.shape.RecordKind;

/**
 * The page that lists every value that is not recorded point by point, and what is missing role by role, there of no more
 * than a hundred roles.
 *
 * @param byRole the roles that do not state some points, in handbook order; never empty. Of more than 100 only those
 *     100 that leave most open, the one that leaves most open first
 * @param onlyMost says that only some roles are in {@code byRole}; null where all are
 * @param byPoint the points that some roles do not state, in order; never empty. It always has every value that is missing
 */
public record MissingPage(
        Address address,
        Frame frame,
        List<Gap> byRole,
        @Nullable String onlyMost,
        List<Gap> byPoint,
        ExplainedTerms explained)
        implements FramedPage {

    /** As many roles are listed one by one: more would make the page heavy, and name each value a second time. */
    private static final int ROLES = 100;

    /** A list with more places than this is folded. */
    private static final int UNFOLDED = 12;

    /**
     * All values that one role does not state, or that are not stated for one point.
     *
     * @param href the link to the role; null for a point
     * @param count how many values are missing, in words
     * @param folded whether there are too many places to show at once
     * @param places the points of the role, or the roles of the point, each linked to the place where the value would
     *     be shown
     */
    public record Gap(String name, @Nullable String href, String count, boolean folded, List<PageLink> places) {}

    static MissingPage of(Context context, NotStated notStated) {
        Here here = new Here(context, Addresses.MISSING);
        Frame frame = FrameBuilder.said(here, here.words().say("missing.title"))
                .belowAbout()
                .lead(here.words().count("missing.lead", notStated.count(), "total", notStated.total()))
                .build();
        return new MissingPage(
                here.address(),
                frame,
                byRole(here, notStated),
                onlyMost(here, notStated),
                byPoint(here, notStated),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.MISSING;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }

    private static List<Gap> byRole(Here here, NotStated notStated) {
        Map<String, List<Criterion>> open = notStated.byRole();
        int criteria = here.handbook().allCriteria().size();
        Stream<Role> roles = here.handbook().roles().values().stream().filter(role -> open.containsKey(role.id()));
        if (open.size() > ROLES) {
            roles = roles.sorted(
                            Comparator.comparingInt(role -> -open.get(role.id()).size()))
                    .limit(ROLES);
        }
        return roles.map(role -> ofRole(here, role, open.get(role.id()), criteria))
                .toList();
    }

    private static @Nullable String onlyMost(Here here, NotStated notStated) {
        int roles = notStated.byRole().size();
        return roles > ROLES ? here.words().count("missing.only_most", roles, "shown", ROLES) : null;
    }

    private static Gap ofRole(Here here, Role role, List<Criterion> open, int criteria) {
        List<PageLink> places = open.stream()
                .map(criterion -> new PageLink(here.text(criterion.name()), place(here, role, criterion)))
                .toList();
        String count = here.words().count("missing.points", criteria, "missing", open.size());
        String href = here.link(role).href();
        return new Gap(role.title(), href, count, places.size() > UNFOLDED, places);
    }

    private static List<Gap> byPoint(Here here, NotStated notStated) {
        return here.handbook().allCriteria().stream()
                .filter(criterion -> notStated.byCriterion().containsKey(criterion.id()))
                .map(criterion ->
                        ofPoint(here, criterion, notStated.byCriterion().get(criterion.id())))
                .toList();
    }

    private static Gap ofPoint(Here here, Criterion criterion, List<Role> silent) {
        List<PageLink> places = silent.stream()
                .map(role -> new PageLink(here.text(role.shortName()), place(here, role, criterion)))
                .toList();
        int roles = here.handbook().roles().size();
        String count = here.words().count("missing.roles", roles, "missing", silent.size());
        return new Gap(criterion.name(), null, count, places.size() > UNFOLDED, places);
    }

    private static String place(Here here, Role role, Criterion criterion) {
        return here.to(Addresses.role(role.id()), criterion.id());
    }
}
