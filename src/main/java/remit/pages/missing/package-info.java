/** What is missing: all that the roles' records leave open, and where it would stand. */
@NullMarked
package remit.pages.missing;

import org.jspecify.annotations.NullMarked;
