/**
 * Addresses and links: an id of the handbook comes in, the address of its page and the link to it from another page go
 * out; telephone numbers and e-mail addresses become links too. May import {@code shape}, {@code model} and
 * {@code prose}, and nothing else of {@code pages}.
 */
@NullMarked
package remit.pages.link;

import org.jspecify.annotations.NullMarked;
