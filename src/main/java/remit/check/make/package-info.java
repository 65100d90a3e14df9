/**
 * Makes the model: bound records come in, the records of a handbook go out. All that constructs a part of the model is
 * here; it relies on content without errors, criteria and guides aside. May import of {@code check} {@code bind}.
 */
@NullMarked
package remit.check.make;

import org.jspecify.annotations.NullMarked;
