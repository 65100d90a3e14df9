/**
 * What went wrong, and where. Every stage takes a {@link remit.problem.Problems} and adds to it; the words of all
 * messages are in {@link remit.problem.Message}, and those of hints that depend on what was found are in {@link
 * remit.problem.Hint} and the classes named after it. Imports nothing of ours.
 */
@NullMarked
package remit.problem;

import org.jspecify.annotations.NullMarked;
