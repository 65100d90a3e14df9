/**
 * The home page: the roles, what people need help with, which decisions they can get help with, and which roles they
 * mix up.
 */
@NullMarked
package remit.pages.home;

import org.jspecify.annotations.NullMarked;
