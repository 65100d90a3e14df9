/**
 * The words of the interface: what pages and data say in a handbook's language, by their keys, with plurals, lists, dates
 * and the order from A to Z. The file of a language comes in, sentences go out. May import {@code model}, {@code prose}
 * and {@code problem}.
 */
@NullMarked
package remit.words;

import org.jspecify.annotations.NullMarked;
