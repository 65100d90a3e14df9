/**
 * The command line: arguments come in, a report and an exit code go out. Calls {@link remit.Generator}, which does the
 * work. The only user of picocli. May also import {@code shape} for words of the content, {@code data} for reports as
 * JSON and for schemas, {@code publish} for its result and to write files for editors, and {@code problem}.
 */
@NullMarked
package remit.command;

import org.jspecify.annotations.NullMarked;
