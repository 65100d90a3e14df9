package remit.check.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.shape.Constraint;
import remit.shape.Constraint.AtLeast;
import remit.shape.Constraint.Distinct;
import remit.shape.Constraint.Holds;
import remit.shape.Constraint.NeededFor;
import remit.shape.Constraint.NotEmpty;
import remit.shape.Constraint.OneForm;
import remit.shape.Constraint.OnlyFor;
import remit.shape.Example;
import remit.shape.Key;
import remit.shape.Shape;

/** Reports where a record breaks a constraint of its shape. */
final class ConstraintCheck {

    private final Fields record;
    private final String name;
    private final Problems problems;

    private ConstraintCheck(Fields record, String name, Problems problems) {
        this.record = record;
        this.name = name;
        this.problems = problems;
    }

    /**
     * Checks one record, but not the records in it.
     *
     * @param name the key that the editor gave the record; empty where it has none
     */
    static void check(Shape shape, Fields record, String name, Problems problems) {
        ConstraintCheck check = new ConstraintCheck(record, name, problems);
        shape.constraints().forEach(check::check);
    }

    private void check(Constraint constraint) {
        if (constraint instanceof OneForm form) {
            checkForm(form);
        } else if (constraint instanceof NotEmpty notEmpty && record.isEmpty(notEmpty.key())) {
            Key key = notEmpty.key();
            problems.add(Message.EMPTY_LIST.at(record.at(key), key.name()));
        } else if (constraint instanceof AtLeast atLeast && record.isShorterThan(atLeast.least(), atLeast.key())) {
            boolean records = atLeast.key() instanceof Key.Records;
            problems.add(atLeast.message().at(records ? record.atKey(atLeast.key()) : record.at(atLeast.key()), name));
        } else if (constraint instanceof Distinct distinct) {
            checkDistinct(distinct.key());
        } else if (constraint instanceof Holds holds) {
            checkHolds(holds);
        } else if (constraint instanceof OnlyFor only
                && record.has(only.key())
                && !only.value().equals(record.get(only.other()))) {
            problems.add(otherKind(only));
        } else if (constraint instanceof NeededFor needed
                && !record.wrote(needed.key())
                && needed.value().equals(record.get(needed.other()))) {
            problems.add(missing(needed));
        }
    }

    private void checkForm(OneForm form) {
        Set<Key> written = form.forms().stream()
                .flatMap(List::stream)
                .filter(record::wrote)
                .collect(Collectors.toSet());
        if (form.forms().stream().noneMatch(keys -> Set.copyOf(keys).equals(written))) {
            String keys =
                    form.forms().stream().flatMap(List::stream).map(Key::name).collect(Collectors.joining(", "));
            Problem problem = form.message().at(record.start(), keys);
            boolean alternatives = form.forms().stream().allMatch(one -> one.size() == 1);
            problems.add(problem.hint() == null && alternatives ? problem.hint(oneKey(form, written)) : problem);
        }
    }

    private static String oneKey(OneForm form, Set<Key> written) {
        Key first = form.forms().get(0).get(0);
        return written.isEmpty()
                ? Hint.add(Example.key(first.name(), first.kind(), first.example()))
                : RecordHint.keepOneKey(written.stream()
                        .map(key -> "'" + key.name() + "'")
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private void checkDistinct(Key.Texts key) {
        Set<String> seen = new HashSet<>();
        for (Bound.Word word : record.words(key)) {
            if (!seen.add(word.text())) {
                problems.add(Message.TWICE_IN_LIST
                        .at(word.position(), word.text(), key.name())
                        .hint(Hint.deleteOne()));
            }
        }
    }

    private void checkHolds(Holds holds) {
        String text = record.get(holds.key());
        if (text != null && !text.contains(holds.part())) {
            problems.add(holds.message().at(record.at(holds.key())));
        }
    }

    private Problem otherKind(OnlyFor only) {
        Key.Text other = only.other();
        return Message.KEY_OF_OTHER_KIND
                .at(record.at(only.key()), only.key().name(), only.value(), record.get(other))
                .hint(RecordHint.deleteOrWrite(other.name() + ": " + only.value()));
    }

    private Problem missing(NeededFor needed) {
        Key key = needed.key();
        return Message.MISSING_KEY
                .at(record.start(), key.name(), needed.called())
                .hint(Hint.add(Example.key(key.name(), key.kind(), key.example())));
    }
}
