/**
 * The command line: arguments come in, a report and an exit code go out. Calls {@link remit.Generator}, which does the
 * work. The only user of picocli. May also import {@code shape} for the name of a site's first page, {@code data} for
 * reports as JSON, {@code publish} for its result, and {@code problem}.
 */
@NullMarked
package remit.command;

import org.jspecify.annotations.NullMarked;
