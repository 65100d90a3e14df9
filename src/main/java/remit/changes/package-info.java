/**
 * What readers see differently in one edition of a handbook than in an earlier one. Two lists of facts come in; nothing
 * here reads content or pages.
 */
@NullMarked
package remit.changes;

import org.jspecify.annotations.NullMarked;
