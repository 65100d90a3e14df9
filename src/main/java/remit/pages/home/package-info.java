/** The home page: the roles, what people need help with, what they decide, and whom they mix up. */
@NullMarked
package remit.pages.home;

import org.jspecify.annotations.NullMarked;
