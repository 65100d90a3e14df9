/**
 * Remit turns what an organisation writes down about its roles into a site:
 *
 * <pre>
 * content/ ─ read ─▶ documents ─ check ─▶ Handbook ─ pages ─▶ Page records ─ render ─▶ text ─ publish ─▶ site/
 *                        └────────── problems ──────────┴──────────┴───────────────┘
 * </pre>
 *
 * {@link remit.Generator} makes these calls in this order; each package says what comes in and what goes out.
 * {@code src/docs/architecture.md} tells more.
 */
@NullMarked
package remit;

import org.jspecify.annotations.NullMarked;
