package remit.check.warn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import remit.check.bind.Bound;
import remit.check.bind.BoundRole;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.model.Handbook;
import remit.model.NotStated;
import remit.model.Topic;
import remit.model.Value;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.shape.ComparisonShape;
import remit.shape.CriterionShape;
import remit.shape.HandbookShape;
import remit.shape.RecordKind;
import remit.shape.RoleShape;
import remit.shape.SourceShape;

/**
 * Warns of what is worth a look in a handbook as a whole, such as a role that no topic leads to. The warnings are given
 * only where nothing is wrong, since they could be mere consequences of an error.
 */
public final class HandbookWarnings {

    private final Content content;
    private final Map<String, BoundRole> roles;
    private final Handbook handbook;
    private final Problems problems;

    /**
     * Makes the warnings of a handbook.
     *
     * @param content the content that the handbook was made from
     */
    public HandbookWarnings(Content content, Map<String, BoundRole> roles, Handbook handbook, Problems problems) {
        this.content = content;
        this.roles = roles;
        this.handbook = handbook;
        this.problems = problems;
    }

    public void add() {
        addUnfilled();
        addUncited();
        addUnled();
        addUnstatedRows();
        addNotStated();
    }

    private void addUnfilled() {
        Set<String> stated = new HashSet<>();
        handbook.roles()
                .values()
                .forEach(role -> role.values().forEach((criterion, value) -> {
                    if (value.state() != Value.State.NOT_STATED) {
                        stated.add(criterion);
                    }
                }));
        for (Fields group : content.criterionGroups()) {
            for (Fields criterion : group.get(CriterionShape.Group.CRITERIA)) {
                String id = criterion.required(CriterionShape.ID);
                if (!stated.contains(id)) {
                    problems.add(Message.UNFILLED.at(criterion.at(CriterionShape.ID), id));
                }
            }
        }
    }

    private void addUncited() {
        Set<String> cited = CitedSources.of(content, roles);
        for (Fields source : content.sources()) {
            String id = source.required(SourceShape.ID);
            if (!cited.contains(id)) {
                problems.add(Message.UNCITED.at(source.at(SourceShape.ID), id));
            }
        }
    }

    /** Warns of roles that no topic leads to. A handbook without topics gets no such warnings. */
    private void addUnled() {
        if (handbook.topics().isEmpty()) {
            return;
        }
        Set<String> led = new HashSet<>();
        for (Topic topic : handbook.topics().values()) {
            led.add(topic.first());
            led.add(String.valueOf(topic.backup()));
            led.add(String.valueOf(topic.escalate()));
        }
        roles.forEach((id, role) -> {
            if (!led.contains(id)) {
                problems.add(Message.UNLED.at(role.fields().at(RoleShape.TITLE), id));
            }
        });
    }

    /** Warns of sentences about rows in which a comparison has no value at all: the page leaves such rows out. */
    private void addUnstatedRows() {
        content.comparisons().forEach((id, comparison) -> {
            List<String> ids = handbook.comparisons().get(id).roles();
            for (Bound.BoundEntry row : comparison.get(ComparisonShape.ROWS)) {
                String criterion = row.key().text();
                if (ids.stream().noneMatch(role -> states(role, criterion))) {
                    List<String> files = ids.stream().map(RecordKind.ROLE::file).toList();
                    problems.add(Message.ROW_UNSTATED
                            .at(row.key().position(), criterion)
                            .hint(RecordHint.stateIn(criterion, files)));
                }
            }
        });
    }

    private boolean states(String role, String criterion) {
        return handbook.roles().get(role).value(criterion).state() != Value.State.NOT_STATED;
    }

    private void addNotStated() {
        Integer limit = handbook.limits().notStatedPercent();
        if (limit == null) {
            return;
        }
        NotStated notStated = NotStated.of(handbook);
        if (notStated.count() * 100L > (long) limit * notStated.total()) {
            Fields limits = Objects.requireNonNull(content.handbook().get(HandbookShape.LIMITS));
            problems.add(Message.TOO_MUCH_NOT_STATED.at(
                    limits.at(HandbookShape.Limits.NOT_STATED), notStated.count(), notStated.total(), limit));
        }
    }
}
