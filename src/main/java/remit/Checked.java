package remit;

import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.problem.Problems;
import remit.problem.SourceLines;

/**
 * What checking found.
 *
 * @param handbook null where there are errors
 * @param lines the lines of the files with problems, which a report shows
 */
public record Checked(@Nullable Handbook handbook, Problems problems, SourceLines lines) {}
