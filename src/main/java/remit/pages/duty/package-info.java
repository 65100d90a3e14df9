/**
 * Who does what: the duties of an organisation, and which parties have which part in them. The context comes in, one
 * page goes out. May import {@code words} and {@code model}, and of {@code pages} {@code link}, {@code here},
 * {@code frame} and {@code part}.
 */
@NullMarked
package remit.pages.duty;

import org.jspecify.annotations.NullMarked;
