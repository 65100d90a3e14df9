/**
 * "About this handbook", and the page that lists its sources and where each of them is used. The context comes in,
 * both pages go out. May import {@code words}, {@code model} and {@code shape}, and of {@code pages} {@code link},
 * {@code here}, {@code frame} and {@code part}.
 */
@NullMarked
package remit.pages.about;

import org.jspecify.annotations.NullMarked;
