/**
 * The content folder comes in; out go documents whose every node knows its position. A file is read
 * as a value of its name and bytes; {@link remit.read.yaml} makes nodes of it and reports faults in words of their own,
 * and nothing is decided about what a key means. May import {@code shape} and {@code problem}.
 */
@NullMarked
package remit.read;

import org.jspecify.annotations.NullMarked;
