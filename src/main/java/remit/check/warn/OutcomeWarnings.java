package remit.check.warn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import remit.check.bind.Bound;
import remit.check.bind.BoundRole;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.check.make.UpkeepReader;
import remit.model.Role;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.shape.GuideShape;
import remit.shape.RecordKind;

/** Warns of results of guides that send people to a role which nobody has, or whose record is overdue for review. */
final class OutcomeWarnings {

    private final Map<String, BoundRole> roles;
    private final UpkeepReader upkeep;
    private final OverdueWarnings overdue;
    private final Problems problems;

    /**
     * Makes the warnings of outcomes.
     *
     * @param overdue the warnings of records that are overdue; those of outcomes follow from them
     */
    OutcomeWarnings(Content content, Map<String, BoundRole> roles, OverdueWarnings overdue, Problems problems) {
        this.roles = roles;
        this.upkeep = new UpkeepReader(content);
        this.overdue = overdue;
        this.problems = problems;
    }

    /** Adds at most one warning for each role of each outcome, at the place where the outcome names it. */
    void add(Fields guide) {
        guide.byKey(GuideShape.OUTCOMES).forEach((id, outcome) -> {
            for (Bound.Word named : outcome.words(GuideShape.Outcome.ROLES)) {
                BoundRole role = roles.get(named.text());
                if (role != null) {
                    add(id, named, role);
                }
            }
        });
    }

    private void add(String outcome, Bound.Word named, BoundRole role) {
        String file = RecordKind.ROLE.file(named.text());
        Role.Status status = role.status();
        Problem cause = overdue.problem(role.fields(), file);
        if (status != Role.Status.IN_PLACE) {
            problems.add(Message.ABSENT_IN_OUTCOME.at(named.position(), outcome, named.text(), status.word()));
        } else if (cause != null) {
            LocalDate due = upkeep.of(role.fields(), file).due();
            Problem problem = Message.OVERDUE_IN_OUTCOME
                    .at(named.position(), outcome, named.text(), due)
                    .hint(RecordHint.reviewFirst(file));
            problems.addFollowing(cause, List.of(problem));
        }
    }
}
