/**
 * Decisions as graphs: questions, answers, rules and outcomes by their ids come in; a proof of what is wrong, or a
 * {@link remit.decision.GuideGraph} with its paths, reasons and table of results, goes out. Knows nothing of the handbook
 * and its words. May import nothing of ours.
 */
@NullMarked
package remit.decision;

import org.jspecify.annotations.NullMarked;
