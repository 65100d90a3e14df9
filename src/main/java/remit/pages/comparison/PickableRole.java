package remit.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import remit.model.Criterion;
import remit.model.Role;
import remit.model.Value;
import remit.pages.here.Here;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.pages.part.ValueView;

/**
 * A column of a table that a reader puts together: what a role says on every point, not yet compared with any other
 * role.
 *
 * @param file the content file that holds the role
 * @param sources the ids of the sources of the whole record
 * @param tag the role, linked
 * @param values in the order of the criteria, without those that the role does not state. The marks of their sources
 *     cannot be used, because sources are numbered anew on each page
 * @param more its cell in each row of the second table, in order
 */
public record PickableRole(
        String id,
        String title,
        String file,
        List<String> sources,
        Tag tag,
        List<Stated> values,
        List<MoreTable.Row> more) {

    /** What the role states for the criterion with this id. */
    public record Stated(String criterion, ValueView value) {}

    static PickableRole of(Here here, Role role) {
        return new PickableRole(
                role.id(),
                role.title(),
                role.upkeep().file(),
                role.upkeep().sources(),
                here.tag(role),
                values(here, role),
                MoreRows.column(here, role));
    }

    private static List<Stated> values(Here here, Role role) {
        Citations citations = new Citations(here);
        List<Stated> values = new ArrayList<>();
        for (Criterion criterion : here.handbook().allCriteria()) {
            Value value = role.value(criterion.id());
            if (value.state() != Value.State.NOT_STATED) {
                ValueView view = ValueView.of(here, criterion, value, List.of(), citations);
                // Most readers pick two roles.
                values.add(new Stated(criterion.id(), view.folded(2, here.words())));
            }
        }
        return values;
    }
}
