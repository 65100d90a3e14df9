/**
 * What is not wrong but worth a look: bound records and the finished handbook come in, warnings go out. May import
 * {@code shape}, {@code model} and {@code problem}, and of {@code check} {@code bind}, {@code make} and
 * {@code follow}.
 */
@NullMarked
package remit.check.warn;

import org.jspecify.annotations.NullMarked;
