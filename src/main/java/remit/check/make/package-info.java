/**
 * Makes the model: bound records come in, the records of a handbook go out. Everything that constructs a part of the
 * model is here. It relies on content without errors, except for criteria and guides. May import {@code shape},
 * {@code decision}, {@code model} and {@code prose}, and of {@code check} {@code bind}.
 */
@NullMarked
package remit.check.make;

import org.jspecify.annotations.NullMarked;
