package remit.command;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs and what it may print to.
 *
 * @param folder where relative paths start
 * @param out what the user asked for
 * @param err problems, and everything else
 */
record Terminal(Path folder, PrintStream out, PrintStream err) {}
