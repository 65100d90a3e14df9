package remit.check.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.problem.TooManyErrors;
import remit.shape.CriterionShape;
import remit.shape.RecordKind;

/**
 * Gathers the problems with values that do not fit their criteria. Where several places have the same one, the
 * criterion was probably changed: this is then one problem, from which the others follow. Otherwise each is reported
 * alone, since it is probably a slip.
 */
public final class UnfitValues {

    /** The problems in which a criterion does not have what a value says. */
    private static final Set<String> NOT_THERE = Set.of(Message.NO_ITEM.id(), Message.NOT_A_CHOICE.id());

    /** Hints that propose what was meant, and do not only give an example or list the choices. */
    private static final Pattern SLIP = Pattern.compile("did you mean|write");

    /** From so many places on, a choice or an item is taken to be gone if no other is similar. */
    private static final int SEVERAL = 2;

    /** From so many places on, the kind of a criterion is taken to be changed. */
    private static final int MANY = 3;

    /** What several places have in common. */
    private record Reason(String criterion, String words) {}

    private final Map<Reason, List<Problem>> places = new LinkedHashMap<>();
    private final Content content;
    private final Problems problems;
    private int gathered;

    /**
     * Makes a gatherer. Where the problems are limited, it reports by itself once it has many more than there is room for.
     *
     * @param content has the criteria, of which the places are named
     * @param problems takes at once what is wrong with a value in itself
     */
    public UnfitValues(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    /** Takes the problems of the values of a role, by criterion. */
    public void add(Map<String, List<Problem>> values) {
        values.forEach((criterion, list) -> list.forEach(problem -> {
            if (NOT_THERE.contains(problem.id()) || problem.id().equals(Message.WRONG_KIND.id())) {
                String words = problem.message().replaceFirst(", and this is .*", "");
                places.computeIfAbsent(new Reason(criterion, words), reason -> new ArrayList<>())
                        .add(problem);
                gathered++;
            } else {
                problems.add(problem);
            }
        }));
        if (gathered >= InputLimits.GATHERED && problems.isLimited()) {
            report();
        }
    }

    /**
     * Reports all that was gathered.
     *
     * @throws TooManyErrors where the problems end there
     */
    public void report() {
        Map<String, Position> criteria = places.isEmpty() ? Map.of() : criteria();
        places.forEach((reason, found) -> {
            if (isChange(found)) {
                problems.addFollowing(
                        Message.VALUES_UNFIT
                                .at(
                                        criteria.getOrDefault(
                                                reason.criterion(), Position.startOf(RecordKind.CRITERION.file())),
                                        reason.words(),
                                        found.size())
                                .hint(RecordHint.criterionChanged()),
                        found);
            } else {
                found.forEach(problems::add);
            }
        });
    }

    /**
     * Returns whether the criterion was probably changed: several places name the same item, which is an id, or no place
     * has a slip for which a hint knows the right words.
     */
    private static boolean isChange(List<Problem> found) {
        String id = found.get(0).id();
        boolean slip = found.stream()
                .map(Problem::hint)
                .anyMatch(hint -> hint != null && SLIP.matcher(hint).lookingAt());
        return found.size() >= (NOT_THERE.contains(id) ? SEVERAL : MANY) && (!slip || id.equals(Message.NO_ITEM.id()));
    }

    private Map<String, Position> criteria() {
        Map<String, Position> positions = new HashMap<>();
        for (Fields group : content.criterionGroups()) {
            for (Fields one : group.get(CriterionShape.Group.CRITERIA)) {
                positions.putIfAbsent(one.get(CriterionShape.ID, ""), one.at(CriterionShape.ID));
            }
        }
        return positions;
    }
}
