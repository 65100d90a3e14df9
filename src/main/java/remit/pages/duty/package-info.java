/** Who does what: the duties of an organisation, and which parties have which part in them. */
@NullMarked
package remit.pages.duty;

import org.jspecify.annotations.NullMarked;
