/**
 * What several kinds of pages show in the same way: a role's value, a source and its marks, a party to ask and how to
 * reach it. A page's point of view and records of the model come in, parts of page records go out. May import
 * {@code words}, {@code model} and {@code prose}, and of {@code pages} {@code link} and {@code here}.
 */
@NullMarked
package remit.pages.part;

import org.jspecify.annotations.NullMarked;
