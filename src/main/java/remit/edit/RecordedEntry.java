package remit.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.changes.Changes;
import remit.changes.ChangesToRecord;
import remit.fact.Edition;
import remit.fact.FactMark;
import remit.model.EditionChanges;
import remit.model.EditionChanges.Changed;
import remit.model.Handbook;
import remit.problem.UsageException;

/** Says in the content what changed, and why, without what the edition's entries say already. */
public final class RecordedEntry {

    private RecordedEntry() {}

    /**
     * Returns the file of the handbook's edition with one more entry; null where the entries say all of it already.
     * Nothing is written yet.
     *
     * @param shown the content folder as messages name it; empty for the working folder
     * @param now what the handbook states
     * @param why the reason, in Markdown
     * @throws UsageException where the handbook has no edition, and where an entry cannot be added
     */
    public static ChangesEntry.@Nullable Written of(
            Path content, String shown, Handbook handbook, Edition now, Changes changes, String why) {
        LocalDate day = handbook.edition();
        if (day == null) {
            throw new UsageException("nothing was recorded, since the handbook names no edition: add the day of this"
                    + " edition to it, such as 'edition: 2026-11-21'");
        }
        List<EditionChanges.ChangeEntry> before = handbook.changes().stream()
                .filter(edition -> edition.edition().equals(day))
                .flatMap(edition -> edition.entries().stream())
                .toList();
        List<Changed> what = ChangesToRecord.of(changes, now, before);
        String mark = FactMark.of(now.facts());
        boolean known = what.isEmpty() && mark.equals(FactMark.recorded(handbook));
        return known ? null : ChangesEntry.add(content, shown, day, why, mark, what);
    }
}
