package remit.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Upkeep;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/** Reviews that were due before the day of the edition, each where its date is written, once. */
final class OverdueWarnings {

    private final Content content;
    private final UpkeepReader upkeep;
    private final Problems problems;

    OverdueWarnings(Content content, Problems problems) {
        this.content = content;
        this.upkeep = new UpkeepReader(content);
        this.problems = problems;
    }

    void add() {
        Fields handbook = content.handbook();
        LocalDate edition = handbook == null ? null : handbook.date("edition");
        if (edition == null) {
            return;
        }
        content.roles().forEach((id, r) -> add(r, "roles/" + id + ".yaml", edition));
        content.comparisons().forEach((id, c) -> add(c, "comparisons/" + id + ".yaml", edition));
        content.guides().forEach((id, g) -> add(g, "guides/" + id + "/guide.yaml", edition));
        content.pages().forEach((path, p) -> add(p, "pages/" + path + ".md", edition));
        Map<String, List<Fields>> lists = Map.of(
                "contacts.yaml", content.contacts(),
                "topics.yaml", content.topics(),
                "responsibilities.yaml", content.duties(),
                "glossary.yaml", content.terms());
        lists.forEach((file, records) -> records.forEach(record -> add(record, file, edition)));
    }

    private void add(Fields record, String file, LocalDate edition) {
        Upkeep kept = upkeep.of(record, file);
        Position at = reviewed(record, content.files().get(file), content.handbook());
        if (kept.overdue(edition) && at != null) {
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
