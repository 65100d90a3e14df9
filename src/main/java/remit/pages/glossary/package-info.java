/**
 * The words that a handbook explains, A to Z. The context and the uses of terms on other pages come in, one page goes
 * out. May import {@code words}, {@code model}, {@code shape} and {@code prose}, and of {@code pages} {@code link},
 * {@code here}, {@code frame} and {@code part}.
 */
@NullMarked
package remit.pages.glossary;

import org.jspecify.annotations.NullMarked;
