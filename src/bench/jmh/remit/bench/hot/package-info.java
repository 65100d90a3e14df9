/**
 * The parts of Remit that run most often, as JMH measures them: each on one thing of a made-up handbook. Compiled with
 * the profile {@code bench} alone, since nothing else needs JMH.
 */
@NullMarked
package remit.bench.hot;

import org.jspecify.annotations.NullMarked;
