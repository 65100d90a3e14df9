/**
 * Checks and proves guides: a bound guide comes in, problems or its graph go out. May import of {@code check}
 * {@code bind}, {@code make} and {@code follow}, and {@code decision}.
 */
@NullMarked
package remit.check.guide;

import org.jspecify.annotations.NullMarked;
