package remit.check.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import remit.check.bind.Fields;
import remit.model.EditionChanges;
import remit.model.EditionChanges.Change;
import remit.model.EditionChanges.ChangeEntry;
import remit.model.EditionChanges.Changed;
import remit.model.EditionChanges.State;
import remit.shape.ChangesShape;

/** Makes the changes of all editions, from content without errors. */
final class ChangesMaker {

    private ChangesMaker() {}

    /** Returns the changes of each edition, the newest first; several files may be about the same edition. */
    static List<EditionChanges> editions(Iterable<Fields> files) {
        Map<LocalDate, List<ChangeEntry>> byDay = new TreeMap<>(Comparator.reverseOrder());
        for (Fields file : files) {
            LocalDate day = Objects.requireNonNull(file.get(ChangesShape.EDITION));
            file.get(ChangesShape.ENTRIES)
                    .forEach(entry -> byDay.computeIfAbsent(day, none -> new ArrayList<>())
                            .add(entry(entry)));
        }
        return byDay.entrySet().stream()
                .map(day -> new EditionChanges(day.getKey(), day.getValue()))
                .toList();
    }

    private static ChangeEntry entry(Fields entry) {
        return new ChangeEntry(
                Objects.requireNonNull(entry.get(ChangesShape.Entry.WHY)),
                entry.get(ChangesShape.Entry.FACTS),
                entry.get(ChangesShape.Entry.BEFORE),
                entry.get(ChangesShape.Entry.WHAT).stream()
                        .map(ChangesMaker::changed)
                        .toList());
    }

    private static Changed changed(Fields changed) {
        return new Changed(
                changed.required(ChangesShape.Changed.KIND),
                changed.get(ChangesShape.Changed.ID, ""),
                changed.required(ChangesShape.Changed.TITLE),
                state(changed.get(ChangesShape.Changed.IS, "")),
                changed.get(ChangesShape.Changed.CHANGES).stream()
                        .map(one -> new Change(
                                one.required(ChangesShape.Statement.POINT),
                                one.get(ChangesShape.Statement.WAS),
                                one.get(ChangesShape.Statement.NOW)))
                        .toList(),
                changed.get(ChangesShape.Changed.ROWS).stream()
                        .map(one -> new Change(
                                one.required(ChangesShape.Row.POINT),
                                one.required(ChangesShape.Row.WAS),
                                one.required(ChangesShape.Row.NOW)))
                        .toList(),
                changed.get(ChangesShape.Changed.RESULTS).stream()
                        .map(one -> new Change(
                                one.required(ChangesShape.Result.ANSWERS),
                                one.required(ChangesShape.Result.WAS),
                                one.required(ChangesShape.Result.NOW)))
                        .toList());
    }

    private static State state(String is) {
        return switch (is) {
            case ChangesShape.NEW -> State.NEW;
            case ChangesShape.GONE -> State.GONE;
            default -> State.CHANGED;
        };
    }
}
