package remit.command;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs and what it may print to.
 *
 * @param folder what relative paths start from
 * @param out what the user asked for
 * @param err everything else
 */
record Terminal(Path folder, PrintStream out, PrintStream err) {}
