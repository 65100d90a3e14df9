package remit.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.edit.EditPlan;
import remit.edit.FileEdit;

/**
 * What an import would do. Nothing has been written yet.
 *
 * @param edit the files that change; none where something is wrong
 * @param problems what is wrong with the given file, in its order; where there is anything, nothing may be changed
 * @param counts what would change, in words: {@code 3 cells of 2 roles change}; empty where nothing would
 * @param startsContent whether there is no content yet
 */
public record ImportPlan(EditPlan edit, List<CellProblem> problems, List<String> counts, boolean startsContent) {

    public ImportPlan {
        problems = List.copyOf(problems);
        counts = List.copyOf(counts);
    }

    /** Returns the texts of the files that change or are new, by their paths. */
    public Map<String, @Nullable String> changes() {
        Map<String, @Nullable String> changes = new LinkedHashMap<>();
        for (FileEdit file : edit.files()) {
            changes.put(file.from(), file.after());
        }
        return changes;
    }
}
