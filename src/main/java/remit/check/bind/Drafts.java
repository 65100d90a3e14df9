package remit.check.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.problem.Signs;
import remit.read.yaml.Mapping;
import remit.read.yaml.Scalar;
import remit.shape.CommonShape;
import remit.shape.RecordKind;
import remit.shape.TextForm;

/** The records with {@code draft: yes}, and whether this build leaves them out. */
public final class Drafts {

    private final boolean kept;
    private final List<Fields> records = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    /**
     * Makes an empty collection.
     *
     * @param kept whether drafts are part of this build
     */
    public Drafts(boolean kept) {
        this.kept = kept;
    }

    /** Adds the drafts of a file. */
    public void add(Drafts other) {
        records.addAll(other.records);
        files.addAll(other.files);
    }

    /** Returns whether a record says that it is a draft. */
    public static boolean isDraft(Mapping mapping) {
        Mapping.KeyValue draft = mapping.entry(CommonShape.DRAFT.name());
        return draft != null
                && draft.value() instanceof Scalar scalar
                && TextForm.yesNo(Signs.plain(scalar.text())).orElse(false);
    }

    /** Returns whether a record is left out, so that nothing in it is followed. */
    public boolean leavesOut(boolean draft) {
        return draft && !kept;
    }

    /** Returns whether a record of a list is left out, and remembers it if so. */
    public boolean leavesOut(Fields record) {
        if (leavesOut(record.draft())) {
            records.add(record);
            return true;
        }
        return false;
    }

    /** Returns whether the record of a whole file is left out, and remembers the file if so. */
    public boolean leavesOut(Fields record, String file) {
        if (leavesOut(record.draft())) {
            files.add(file);
            return true;
        }
        return false;
    }

    /** Returns whether a Markdown file belongs to a record that is left out. */
    public boolean leavesOut(String markdown) {
        return files.contains(markdown)
                || isBeside(RecordKind.ROLE, markdown)
                || isBeside(RecordKind.COMPARISON, markdown)
                || RecordKind.guideOf(markdown)
                        .filter(guide -> files.contains(RecordKind.GUIDE.file(guide)))
                        .isPresent();
    }

    private boolean isBeside(RecordKind kind, String markdown) {
        return kind.idOf(markdown).filter(id -> files.contains(kind.file(id))).isPresent();
    }

    /** Returns the records of lists that are left out. */
    public List<Fields> records() {
        return records;
    }

    /** Returns the files whose records are left out. */
    public Set<String> files() {
        return files;
    }
}
