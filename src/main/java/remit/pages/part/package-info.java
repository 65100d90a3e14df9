/**
 * What all kinds of pages share: addresses and the links between them, the frame round a page, the interface's words.
 * Imports no other package of {@code pages}.
 */
@NullMarked
package remit.pages.part;

import org.jspecify.annotations.NullMarked;
