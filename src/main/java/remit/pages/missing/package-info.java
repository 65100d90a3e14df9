/**
 * The page "What is missing": every value that the roles' records leave open, linked to the place where it would be
 * shown.
 */
@NullMarked
package remit.pages.missing;

import org.jspecify.annotations.NullMarked;
