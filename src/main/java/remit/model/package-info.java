/**
 * The handbook as it is when nothing is wrong with it: immutable records, and the pure questions one can ask of them
 * (rows of a comparison, paths of a guide). Made by {@code check}, read by all later stages. May import {@code decision}, {@code prose}
 * and {@code problem}; does no input or output.
 */
@NullMarked
package remit.model;

import org.jspecify.annotations.NullMarked;
