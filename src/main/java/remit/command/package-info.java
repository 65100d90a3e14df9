/**
 * The command line: arguments come in, a report and an exit code go out. Calls {@link remit.Generator}, which does the
 * work, or {@code start} for what is new in a handbook. The only user of picocli. May also import {@code shape} for the
 * names of records and of a site's first page, {@code data} for reports as JSON and for schemas, {@code publish} for its
 * result and for new files and those of editors, and {@code problem}.
 */
@NullMarked
package remit.command;

import org.jspecify.annotations.NullMarked;
