/**
 * What went wrong, and where. Every stage takes a {@link remit.problem.Problems} and adds to it; the words of all
 * messages are in {@link remit.problem.Message} and {@link remit.problem.Hint}. Imports nothing of ours.
 */
@NullMarked
package remit.problem;

import org.jspecify.annotations.NullMarked;
