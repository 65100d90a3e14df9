package remit.check.warn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.check.make.UpkeepReader;
import remit.model.Upkeep;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.shape.CommonShape;
import remit.shape.RecordKind;

/**
 * Warns of reviews that were due before the day that reviews are measured by. Each warning is at the place where the
 * date is written, and is given once.
 */
final class OverdueWarnings {

    private final Content content;
    private final UpkeepReader upkeep;
    private final ReviewDay reviewDay;
    private final Problems problems;

    OverdueWarnings(Content content, ReviewDay reviewDay, Problems problems) {
        this.content = content;
        this.upkeep = new UpkeepReader(content);
        this.reviewDay = reviewDay;
        this.problems = problems;
    }

    void add() {
        addFiles(RecordKind.ROLE, content.roles());
        addFiles(RecordKind.COMPARISON, content.comparisons());
        addFiles(RecordKind.GUIDE, content.guides());
        addFiles(RecordKind.PAGE, content.pages());
        addList(RecordKind.CONTACT, content.contacts());
        addList(RecordKind.TOPIC, content.topics());
        addList(RecordKind.DUTY, content.duties());
        addList(RecordKind.TERM, content.terms());
        addList(RecordKind.SOURCE, content.sources());
        Fields handbook = content.handbook();
        if (handbook != null) {
            add(handbook, RecordKind.HANDBOOK.file());
        }
    }

    private void addFiles(RecordKind kind, Map<String, Fields> records) {
        records.forEach((id, record) -> add(record, kind.file(id)));
    }

    private void addList(RecordKind kind, List<Fields> records) {
        records.forEach(record -> add(record, kind.file()));
    }

    private void add(Fields record, String file) {
        Problem problem = problem(record, file);
        if (problem != null) {
            problems.add(problem);
        }
    }

    /** Returns the problem with the review of a record; null where it is not overdue. */
    @Nullable Problem problem(Fields record, String file) {
        Upkeep kept = upkeep.of(record, file);
        Position at = reviewed(record, content.files().get(file), content.handbook());
        if (at == null || !reviewDay.overdue(kept)) {
            return null;
        }
        return (reviewDay.pastGrace(kept) ? Message.OVERDUE_PAST_GRACE : Message.OVERDUE)
                .at(at, kept.due())
                .hint(RecordHint.review(kept.owner()));
    }

    /** Returns where the date is written that counts for a record; null where there is none. */
    private static @Nullable Position reviewed(@Nullable Fields... nearest) {
        return Stream.<@Nullable Fields>of(nearest)
                .filter(fields -> fields != null && fields.has(CommonShape.REVIEWED))
                .map(fields -> fields.at(CommonShape.REVIEWED))
                .findFirst()
                .orElse(null);
    }
}
