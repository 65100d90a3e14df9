/**
 * Decisions as graphs: questions, answers, rules and outcomes come in by their ids; a list of faults, or a
 * {@link remit.decision.GuideGraph} with its paths, reasons and table of results, goes out. Knows nothing about the
 * handbook and its words. May import nothing of ours.
 */
@NullMarked
package remit.decision;

import org.jspecify.annotations.NullMarked;
