package remit.check.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.problem.Problem;
import remit.prose.Prose;

/**
 * A file of the content once it was bound by its shape. It follows from the file alone, so files are bound side by side,
 * and one that did not change need not be bound again.
 *
 * @param bound the record or list it holds; null where it holds none, and where it does not fit, which is a problem
 * @param prose the text of a Markdown file; null for YAML
 * @param problems what does not fit
 * @param found the references and links in its records
 * @param drafts the records of a list that this build leaves out
 */
record BoundFile(
        String file,
        @Nullable Bound bound,
        @Nullable Prose prose,
        List<Problem> problems,
        Found found,
        Drafts drafts) {}
