package remit.check.make;

import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.BoundRole;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.model.Role;
import remit.shape.CommonShape;
import remit.shape.RecordKind;
import remit.shape.RoleShape;

/** Makes roles from content without errors. */
final class RoleMaker {

    private RoleMaker() {}

    static Role role(BoundRole bound, Content content, UpkeepReader upkeep) {
        String id = bound.id();
        Fields fields = bound.fields();
        return new Role(
                id,
                fields.required(RoleShape.TITLE),
                fields.get(RoleShape.ABBREVIATION),
                fields.get(RoleShape.ALSO_KNOWN_AS),
                fields.get(CommonShape.FORMERLY),
                fields.get(RoleShape.IN_SHORT),
                bound.status(),
                holder(fields.get(RoleShape.HOLDER)),
                fields.get(RoleShape.HELD_WITH),
                fields.get(RoleShape.REPORTS_TO),
                fields.get(RoleShape.WORKS_WITH).stream()
                        .map(tie -> new Role.WorksWith(tie.required(RoleShape.Tie.ROLE), tie.get(RoleShape.Tie.ON)))
                        .toList(),
                bound.values(),
                fields.get(RoleShape.CONTACTS).stream()
                        .flatMap(contact -> ReachReader.ways(contact).stream())
                        .toList(),
                fields.get(RoleShape.BACKUP),
                fields.get(RoleShape.NOT_FOR),
                content.proseOf(RecordKind.ROLE.explanation(id)),
                upkeep.of(fields, RecordKind.ROLE.file(id)));
    }

    private static Role.@Nullable Holder holder(@Nullable Fields holder) {
        if (holder == null) {
            return null;
        }
        Bound.Word page = holder.word(RoleShape.Holder.PAGE);
        return new Role.Holder(holder.required(RoleShape.Holder.NAME), page == null ? null : ReachReader.target(page));
    }
}
