/**
 * A handbook in which nothing is wrong: immutable records, and what can be worked out from them (the rows of a
 * comparison, the reviews that are due). Made by {@code check}, read by all later stages. May import {@code decision},
 * {@code prose} and {@code problem}; does no input or output.
 */
@NullMarked
package remit.model;

import org.jspecify.annotations.NullMarked;
