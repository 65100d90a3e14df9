/**
 * What must hold between records: ids and references, links, old ids, addresses, groups. All bound records come in,
 * problems go out. May import of {@code check} {@code bind} and {@code make}.
 */
@NullMarked
package remit.check.follow;

import org.jspecify.annotations.NullMarked;
