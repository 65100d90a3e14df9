package remit.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import remit.edit.NewNode.NewMap;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.Documents;
import remit.read.yaml.Mapping;
import remit.read.yaml.Sequence;

/** Gathers changes of records, wherever they are written, and makes one plan of them. */
public final class ContentEdits {

    private final ContentNow now;
    private final Map<String, NodeEdits> edits = new TreeMap<>();
    private final Map<String, String> created = new TreeMap<>();

    private ContentEdits(ContentNow now) {
        this.now = now;
    }

    /**
     * A content after all changes.
     *
     * @param problems what is wrong with it
     */
    public record After(List<FileEdit> files, Documents documents, Problems problems) {

        public After {
            files = List.copyOf(files);
        }
    }

    /**
     * Reads and checks a content folder.
     *
     * @param shown the folder as messages name it; empty for the working folder
     * @throws UsageException where there is none
     */
    public static ContentEdits of(Path content, String shown) {
        return new ContentEdits(ContentNow.of(content, shown));
    }

    /** Returns what is wrong with the content as it is; where there is an error, it cannot be changed. */
    public Problems problems() {
        return now.problems();
    }

    /** Returns the content as it is. */
    public Documents documents() {
        return now.documents();
    }

    /**
     * Makes a record say something else.
     *
     * @throws UsageException where it is written in such a way that this would change something else, too
     */
    public void change(String file, Mapping record, NewMap wanted) {
        edits(file).change(record, wanted);
    }

    /** Adds entries at the end of a list that is written in lines and has an entry. */
    public void append(String file, Sequence list, List<NewMap> entries) {
        edits(file).append(list, entries);
    }

    /**
     * Adds a file.
     *
     * @throws UsageException where there is one already
     */
    public void create(String file, List<String> lines) {
        if (now.has(file)) {
            throw new UsageException("nothing was changed, since there is a file '" + file + "' already");
        }
        created.put(file, String.join("\n", lines) + "\n");
    }

    private NodeEdits edits(String file) {
        return edits.computeIfAbsent(file, path -> new NodeEdits(path, now.source(path)));
    }

    /**
     * Returns the content as it would be after all changes.
     *
     * @throws UsageException where two of them overlap
     */
    public After after() {
        List<FileEdit> files = new ArrayList<>();
        edits.forEach((file, changes) -> {
            FileEdit edit = now.edit(file, file, changes.replacements());
            if (!edit.before().equals(edit.after())) {
                files.add(edit);
            }
        });
        created.forEach((file, text) -> files.add(new FileEdit(file, file, "", text)));
        Problems found = new Problems();
        return new After(files, now.changed(files, found), found);
    }

    /**
     * Returns the plan to change these files.
     *
     * @param files none where the content has errors
     */
    public EditPlan plan(String title, List<FileEdit> files, List<String> remarks) {
        return now.plan(title, files, Map.of(), remarks);
    }
}
