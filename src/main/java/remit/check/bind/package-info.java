/**
 * Binds each file by the shape of its record, on its own: a document comes in; records that hold only keys whose values
 * fit go out, with what is wrong in them and with the references and links in them. May import {@code read},
 * {@code shape}, {@code model}, {@code prose} and {@code problem}, and nothing else of {@code check}.
 */
@NullMarked
package remit.check.bind;

import org.jspecify.annotations.NullMarked;
