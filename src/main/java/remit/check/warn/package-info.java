/**
 * What is not wrong but worth a look: bound records and the finished handbook come in, warnings go out. May import all
 * other packages in {@code check}.
 */
@NullMarked
package remit.check.warn;

import org.jspecify.annotations.NullMarked;
