/** Who does what: the duties of an organisation and who has which part in them. */
@NullMarked
package remit.pages.duty;

import org.jspecify.annotations.NullMarked;
