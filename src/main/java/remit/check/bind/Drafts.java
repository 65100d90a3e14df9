package remit.check.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.problem.Signs;
import remit.read.yaml.Mapping;
import remit.read.yaml.Scalar;
import remit.shape.CommonShape;
import remit.shape.Form;
import remit.shape.RecordKind;

/** The records that say {@code draft: yes}, and whether this build leaves them out. */
public final class Drafts {

    private final boolean kept;
    private final List<Fields> records = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    /**
     * @param kept whether drafts are part of this build
     */
    public Drafts(boolean kept) {
        this.kept = kept;
    }

    /** Takes the drafts of a file. */
    public void add(Drafts other) {
        records.addAll(other.records);
        files.addAll(other.files);
    }

    /** Whether a record says that it is a draft. */
    public static boolean isDraft(Mapping mapping) {
        Mapping.Entry draft = mapping.entry(CommonShape.DRAFT.name());
        return draft != null
                && draft.value() instanceof Scalar scalar
                && Form.yesNo(Signs.plain(scalar.text())).orElse(false);
    }

    /** Whether this build leaves drafts out, so that nothing is to be followed from within them. */
    public boolean leavesOut(boolean draft) {
        return draft && !kept;
    }

    /** Whether a record of a list is left out; remembered if so. */
    public boolean leavesOut(Fields record) {
        if (leavesOut(record.draft())) {
            records.add(record);
            return true;
        }
        return false;
    }

    /** Whether the record of a whole file is left out; remembered if so. */
    public boolean leavesOut(Fields record, String file) {
        if (leavesOut(record.draft())) {
            files.add(file);
            return true;
        }
        return false;
    }

    /** Whether a Markdown file belongs to a record that is left out. */
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

    /** The records of lists that were left out. */
    public List<Fields> records() {
        return records;
    }

    /** The files whose records were left out. */
    public Set<String> files() {
        return files;
    }
}
