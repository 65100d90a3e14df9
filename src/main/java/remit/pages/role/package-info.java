/** All roles in short, and a page for each role with everything the handbook says about it. */
@NullMarked
package remit.pages.role;

import org.jspecify.annotations.NullMarked;
