package remit.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Upkeep;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/** Reviews that were due before the day by which they are judged, each where its date is written, once. */
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
        content.roles().forEach((id, r) -> add(r, "roles/" + id + ".yaml"));
        content.comparisons().forEach((id, c) -> add(c, "comparisons/" + id + ".yaml"));
        content.guides().forEach((id, g) -> add(g, "guides/" + id + "/guide.yaml"));
        content.pages().forEach((path, p) -> add(p, "pages/" + path + ".md"));
        Map<String, List<Fields>> lists = Map.of(
                "contacts.yaml", content.contacts(),
                "topics.yaml", content.topics(),
                "responsibilities.yaml", content.duties(),
                "glossary.yaml", content.terms(),
                "sources.yaml", content.sources());
        lists.forEach((file, records) -> records.forEach(record -> add(record, file)));
        Fields handbook = content.handbook();
        if (handbook != null) {
            add(handbook, "handbook.yaml");
        }
    }

    private void add(Fields record, String file) {
        Upkeep kept = upkeep.of(record, file);
        Position at = reviewed(record, content.files().get(file), content.handbook());
        if (at != null && reviewDay.pastGrace(kept)) {
            problems.add(Message.OVERDUE_PAST_GRACE.at(at, kept.due()).hint(Hint.review()));
        } else if (at != null && reviewDay.overdue(kept)) {
            problems.add(Message.OVERDUE.at(at, kept.due()).hint(Hint.review()));
        }
    }

    /** Where the date stands that counts for a record. */
    private static @Nullable Position reviewed(@Nullable Fields... nearest) {
        return Stream.<@Nullable Fields>of(nearest)
                .filter(fields -> fields != null && fields.has("reviewed"))
                .map(fields -> fields.at("reviewed"))
                .findFirst()
                .orElse(null);
    }
}
