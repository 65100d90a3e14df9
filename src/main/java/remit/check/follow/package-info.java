/**
 * What must hold between records: ids and references, links, old ids, addresses, groups. All bound records come in,
 * problems go out. May import {@code read}, {@code shape}, {@code model}, {@code prose} and {@code problem}, and of
 * {@code check} {@code bind}.
 */
@NullMarked
package remit.check.follow;

import org.jspecify.annotations.NullMarked;
