/**
 * Checks and proves guides: a bound guide comes in, problems or its graph go out. May import {@code shape},
 * {@code decision}, {@code model} and {@code problem}, and of {@code check} {@code bind} and {@code make}.
 */
@NullMarked
package remit.check.guide;

import org.jspecify.annotations.NullMarked;
