package remit.check.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.problem.Problem;
import remit.prose.Prose;

/**
 * A file of the content after it was bound by its shape. It depends only on the file, so files are bound in parallel,
 * and a file that has not changed need not be bound again.
 *
 * @param bound the record or list that the file holds; null where it holds none, and where it does not fit, which is
 *     one of the problems
 * @param prose the text of a Markdown file; null for YAML
 * @param problems what does not fit
 * @param found the references and links in its records
 * @param drafts the records of a list that are left out as drafts
 */
record BoundFile(
        String file,
        @Nullable Bound bound,
        @Nullable Prose prose,
        List<Problem> problems,
        Found found,
        Drafts drafts) {}
