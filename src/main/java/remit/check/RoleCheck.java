package remit.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.model.Value;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;

/** {@code roles/<id>.yaml}: a role and its values. */
final class RoleCheck {

    private static final List<String> OTHERS = List.of("reports-to", "backup", "held-with");

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

    Map<String, Value> values() {
        return values;
    }

    void check(Problems problems) {
        fields.records("contacts").forEach(contact -> ReachReader.checkOne(contact, problems));
        for (String key : OTHERS) {
            checkOther(fields.word(key), problems);
        }
        fields.records("works-with").forEach(tie -> checkOther(tie.word("role"), problems));
    }

    /** Of content without errors. */
    Role role(Content content, UpkeepReader upkeep) {
        return new Role(
                id,
                fields.required("title"),
                fields.text("abbreviation"),
                fields.texts("also-known-as"),
                fields.texts("formerly"),
                fields.prose("in-short"),
                status(),
                holder(fields.record("holder")),
                fields.text("held-with"),
                fields.text("reports-to"),
                fields.records("works-with").stream()
                        .map(tie -> new Role.WorksWith(tie.required("role"), tie.prose("on")))
                        .toList(),
                values,
                fields.records("contacts").stream()
                        .flatMap(contact -> ReachReader.ways(contact).stream())
                        .toList(),
                fields.text("backup"),
                fields.prose("not-for"),
                content.proseOf("roles/" + id + ".md"),
                upkeep.of(fields, "roles/" + id + ".yaml"));
    }

    private void checkOther(Bound.@Nullable Word other, Problems problems) {
        if (other != null && other.text().equals(id)) {
            problems.add(Message.NAMES_ITSELF.at(other.position(), id).hint(Hint.anotherOrNone()));
        }
    }

    private Role.Status status() {
        return switch (fields.text("status", "in place")) {
            case "planned" -> Role.Status.PLANNED;
            case "vacant" -> Role.Status.VACANT;
            case "ended" -> Role.Status.ENDED;
            default -> Role.Status.IN_PLACE;
        };
    }

    private static Role.@Nullable Holder holder(@Nullable Fields holder) {
        if (holder == null) {
            return null;
        }
        Bound.Word page = holder.word("page");
        return new Role.Holder(holder.required("name"), page == null ? null : ReachReader.target(page));
    }
}
