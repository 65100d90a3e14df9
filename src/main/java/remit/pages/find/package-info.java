/** Everything that a reader may look for by its name, A to Z, on a page that needs no script. */
@NullMarked
package remit.pages.find;

import org.jspecify.annotations.NullMarked;
