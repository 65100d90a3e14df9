package remit.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.changes.Changes;
import remit.changes.ChangesToRecord;
import remit.fact.Edition;
import remit.fact.FactMark;
import remit.fact.PointNames;
import remit.model.EditionChanges;
import remit.model.EditionChanges.Changed;
import remit.model.Handbook;
import remit.problem.UsageException;

/** Says in the content what changed, and why, going on from the entries that are not published yet. */
public final class RecordedEntry {

    private RecordedEntry() {}

    /**
     * Returns the file of the handbook's edition with one more entry; null where the entries say all of it already.
     * Nothing is written yet.
     *
     * @param shown the content folder as messages name it; empty for the working folder
     * @param before what is published
     * @param now what the handbook states
     * @param names what readers call the points
     * @param why the reason, in Markdown
     * @throws UsageException where the handbook has no edition, and where an entry cannot be added
     */
    public static ChangesEntry.@Nullable Written of(
            Path content,
            String shown,
            Handbook handbook,
            Edition before,
            Edition now,
            PointNames names,
            Changes changes,
            String why) {
        LocalDate day = handbook.edition();
        if (day == null) {
            throw new UsageException("nothing was recorded, since the handbook names no edition: add the day of this"
                    + " edition to it, such as 'edition: 2026-11-21'");
        }
        String published = FactMark.of(before.facts());
        List<Changed> what = ChangesToRecord.of(changes, now, names, unpublished(handbook, published));
        String mark = FactMark.of(now.facts());
        boolean known = what.isEmpty() && mark.equals(FactMark.recorded(handbook));
        return known ? null : ChangesEntry.add(content, shown, day, why, mark, published, what);
    }

    /** Returns the entries, the oldest first, that were written while the same was published as now. */
    private static List<EditionChanges.ChangeEntry> unpublished(Handbook handbook, String published) {
        List<EditionChanges> editions = new ArrayList<>(handbook.changes());
        Collections.reverse(editions);
        return editions.stream()
                .flatMap(edition -> edition.entries().stream())
                .filter(entry -> published.equals(entry.before()))
                .toList();
    }
}
