/**
 * How a handbook and its records begin: the content as it is and a few words come in; the texts of new files, and of
 * files with one more entry, go out. {@code publish} writes them. May import {@code read}, {@code check} for ids,
 * {@code shape}, {@code model}, {@code prose} and {@code problem}.
 */
@NullMarked
package remit.start;

import org.jspecify.annotations.NullMarked;
