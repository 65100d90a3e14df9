package remit.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.model.Value;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.shape.CommonShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.RoleShape;

/** {@code roles/<id>.yaml}: a role and its values. */
final class RoleCheck {

    private static final List<Key.Text> OTHERS = List.of(RoleShape.REPORTS_TO, RoleShape.BACKUP, RoleShape.HELD_WITH);

    private final String id;
    private final Fields fields;
    private final Map<String, Value> values;

    RoleCheck(String id, Fields fields, Map<String, Value> values) {
        this.id = id;
        this.fields = fields;
        this.values = values;
    }

    Fields fields() {
        return fields;
    }

    Role.Status status() {
        return Role.Status.of(fields.required(RoleShape.STATUS));
    }

    Map<String, Value> values() {
        return values;
    }

    void check(Problems problems) {
        for (Key.Text key : OTHERS) {
            checkOther(fields.word(key), problems);
        }
        fields.get(RoleShape.WORKS_WITH).forEach(tie -> checkOther(tie.word(RoleShape.Tie.ROLE), problems));
    }

    /** Of content without errors. */
    Role role(Content content, UpkeepReader upkeep) {
        return new Role(
                id,
                fields.required(RoleShape.TITLE),
                fields.get(RoleShape.ABBREVIATION),
                fields.get(RoleShape.ALSO_KNOWN_AS),
                fields.get(CommonShape.FORMERLY),
                fields.get(RoleShape.IN_SHORT),
                status(),
                holder(fields.get(RoleShape.HOLDER)),
                fields.get(RoleShape.HELD_WITH),
                fields.get(RoleShape.REPORTS_TO),
                fields.get(RoleShape.WORKS_WITH).stream()
                        .map(tie -> new Role.WorksWith(tie.required(RoleShape.Tie.ROLE), tie.get(RoleShape.Tie.ON)))
                        .toList(),
                values,
                fields.get(RoleShape.CONTACTS).stream()
                        .flatMap(contact -> ReachReader.ways(contact).stream())
                        .toList(),
                fields.get(RoleShape.BACKUP),
                fields.get(RoleShape.NOT_FOR),
                content.proseOf(RecordKind.ROLE.explanation(id)),
                upkeep.of(fields, RecordKind.ROLE.file(id)));
    }

    private void checkOther(Bound.@Nullable Word other, Problems problems) {
        if (other != null && other.text().equals(id)) {
            problems.add(Message.NAMES_ITSELF.at(other.position(), id).hint(Hint.anotherOrNone()));
        }
    }

    private static Role.@Nullable Holder holder(@Nullable Fields holder) {
        if (holder == null) {
            return null;
        }
        Bound.Word page = holder.word(RoleShape.Holder.PAGE);
        return new Role.Holder(holder.required(RoleShape.Holder.NAME), page == null ? null : ReachReader.target(page));
    }
}
