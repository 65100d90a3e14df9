/**
 * One page's point of view: a {@link remit.pages.here.Context}, worked out once for all pages, and an address come in;
 * links, prose and terms as they are on the page at that address go out. May import {@code words}, {@code model} and
 * {@code prose}, and of {@code pages} {@code link}.
 */
@NullMarked
package remit.pages.here;

import org.jspecify.annotations.NullMarked;
