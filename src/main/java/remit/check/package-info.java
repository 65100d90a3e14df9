/**
 * Documents to a handbook, or problems. {@link remit.check.ContentCheck} binds every file by its shape, then follows
 * every reference and link, then asks what only the whole can answer; only when nothing is wrong is there a
 * {@code Handbook}. May import {@code read}, {@code shape}, {@code decision}, {@code model}, {@code prose} and {@code problem}.
 */
@NullMarked
package remit.check;

import org.jspecify.annotations.NullMarked;
