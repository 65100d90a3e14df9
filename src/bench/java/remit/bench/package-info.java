/**
 * Measures Remit as whole processes, beside a Hugo site that says the same. Comes in: options and
 * {@code target/remit.jar}. Goes out: a table, on the terminal and in {@code src/bench/RESULTS.md}. {@code made} makes
 * the content, {@code measure} runs and counts; neither uses the other, and nothing of Remit's own uses them.
 */
@NullMarked
package remit.bench;

import org.jspecify.annotations.NullMarked;
