/**
 * What changed: for each edition what readers saw differently, and why. The context comes in, one page goes out. May
 * import {@code diff}, {@code model} and {@code shape}, and of {@code pages} {@code link}, {@code here} and
 * {@code frame}.
 */
@NullMarked
package remit.pages.change;

import org.jspecify.annotations.NullMarked;
