/**
 * Runs processes and says what they took. Comes in: commands. Goes out: wall time, processor time, memory, bytes, files,
 * and a table of their medians.
 */
@NullMarked
package remit.bench.measure;

import org.jspecify.annotations.NullMarked;
