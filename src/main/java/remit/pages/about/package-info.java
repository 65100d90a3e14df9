/** What a handbook says of itself, and its sources with all places where each is used. */
@NullMarked
package remit.pages.about;

import org.jspecify.annotations.NullMarked;
