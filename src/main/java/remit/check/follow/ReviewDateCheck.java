package remit.check.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.shape.CommonShape;
import remit.shape.HandbookShape;

/**
 * Reports reviews that lie after the day which the handbook stands for. Such a day is a slip of typing, and would keep
 * the record from becoming due.
 */
public final class ReviewDateCheck {

    private ReviewDateCheck() {}

    /**
     * Checks the days of all reviews.
     *
     * @param today the day that reviews are measured by; null for the handbook's edition
     */
    public static void check(Content content, @Nullable LocalDate today, Problems problems) {
        LocalDate edition =
                content.handbook() == null ? null : content.handbook().get(HandbookShape.EDITION);
        boolean ofEdition = edition != null && (today == null || edition.isAfter(today));
        LocalDate last = ofEdition ? edition : today;
        if (edition == null || last == null) {
            return;
        }
        for (Fields record : records(content)) {
            LocalDate reviewed = record.get(CommonShape.REVIEWED);
            if (reviewed != null && reviewed.isAfter(last)) {
                problems.add(Message.REVIEW_AHEAD
                        .at(
                                record.at(CommonShape.REVIEWED),
                                ofEdition ? HandbookShape.EDITION.name() : "day given",
                                last)
                        .hint(RecordHint.reviewAhead(ofEdition)));
            }
        }
    }

    private static List<Fields> records(Content content) {
        return Stream.of(
                        Stream.ofNullable(content.handbook()),
                        content.files().values().stream(),
                        content.roles().values().stream(),
                        content.comparisons().values().stream(),
                        content.guides().values().stream(),
                        content.pages().values().stream(),
                        content.contacts().stream(),
                        content.topics().stream(),
                        content.duties().stream(),
                        content.terms().stream(),
                        content.sources().stream())
                .flatMap(records -> records)
                .toList();
    }
}
