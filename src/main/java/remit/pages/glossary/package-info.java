/** The words that a handbook explains, A to Z. */
@NullMarked
package remit.pages.glossary;

import org.jspecify.annotations.NullMarked;
