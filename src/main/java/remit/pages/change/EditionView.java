package remit.pages.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.EditionChanges;
import remit.model.EditionChanges.Changed;
import remit.model.EditionChanges.State;
import remit.pages.change.ChangesPage.ChangedLine;
import remit.pages.change.ChangesPage.ChangedRecord;
import remit.pages.change.ChangesPage.ChangedRow;
import remit.pages.change.ChangesPage.EditionSection;
import remit.pages.change.ChangesPage.EntrySection;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.shape.RecordKind;

/** Words what changed in one edition. */
final class EditionView {

    /** More changes of one record than this are folded. */
    private static final int FEW = 6;

    private final Here here;
    private final EditionChanges changes;
    private final Set<String> anchors = new HashSet<>();

    EditionView(Here here, EditionChanges changes) {
        this.here = here;
        this.changes = changes;
    }

    EditionSection edition() {
        List<EntrySection> entries = changes.entries().stream()
                .map(entry -> new EntrySection(here.inProse().value(entry.why()), rows(entry.what())))
                .toList();
        return new EditionSection(changes.edition().toString(), title(here, changes), entries);
    }

    /** Returns the edition with its day, in words of the interface. */
    static String title(Here here, EditionChanges changes) {
        return here.words().say("changes.edition", "edition", here.words().date(changes.edition()));
    }

    private List<ChangedRow> rows(List<Changed> all) {
        List<ChangedRow> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            while (to < all.size() && inOneRow(all.get(from), all.get(to))) {
                to++;
            }
            rows.add(row(all.subList(from, to)));
            from = to;
        }
        return rows;
    }

    private static boolean inOneRow(Changed one, Changed next) {
        return isBare(one) && isBare(next) && one.kind().equals(next.kind()) && one.state() == next.state();
    }

    private static boolean isBare(Changed changed) {
        return changed.statements().isEmpty()
                && changed.rows().isEmpty()
                && changed.results().isEmpty();
    }

    private ChangedRow row(List<Changed> records) {
        Changed first = records.get(0);
        return new ChangedRow(
                here.words().count("changes.kinds." + first.kind(), records.size()),
                first.state() == State.CHANGED ? null : here.words().say("changes." + word(first.state())),
                records.stream().map(this::record).toList());
    }

    private ChangedRecord record(Changed changed) {
        String id = here.addresses()
                .changed(changes.edition(), changed.kind(), changed.id())
                .anchor();
        List<ChangedLine> lines = lines(changed);
        String href = href(changed);
        PageLink instead = changed.state() == State.GONE ? instead(changed, href) : null;
        return new ChangedRecord(
                anchors.add(id) ? id : null,
                here.text(changed.title()),
                instead == null ? href : null,
                instead,
                lines,
                lines.size() > FEW ? here.words().count("changes.count", lines.size()) : null);
    }

    private static String word(State state) {
        return state == State.NEW ? "new" : "gone";
    }

    private List<ChangedLine> lines(Changed changed) {
        ChangedLines words = new ChangedLines(here);
        List<ChangedLine> lines = new ArrayList<>();
        changed.statements().forEach(change -> lines.add(words.statement(change)));
        changed.rows().forEach(change -> lines.add(words.row(change)));
        changed.results().forEach(change -> lines.add(words.result(change)));
        return lines;
    }

    /**
     * Returns the link to the record that took the place of one that is gone; null where there is none.
     *
     * @param href where the old address leads; null where it leads nowhere
     */
    private @Nullable PageLink instead(Changed gone, @Nullable String href) {
        String id = here.lastChanges().idNow(gone.kind(), gone.id());
        String title = id == null ? null : here.lastChanges().titleNow(gone.kind(), id);
        return href == null || title == null ? null : new PageLink(here.text(title), href);
    }

    /** Returns the link to a record; null where there is none any more. */
    private @Nullable String href(Changed changed) {
        String id = here.lastChanges().idNow(changed.kind(), changed.id());
        if (id == null) {
            return null;
        }
        RecordKind kind = RecordKind.ofWord(changed.kind());
        String file = kind.file(id);
        return here.to(kind.hasFolder() || id.isEmpty() ? file : file + "#" + id);
    }
}
