package remit.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command runs and what it may print to.
 *
 * @param folder where relative paths start
 * @param out what the user asked for
 * @param err problems, and everything else
 * @param asking asks whoever is there
 */
record Terminal(Path folder, PrintStream out, PrintStream err, Asking asking) {
    /** Where nobody can be asked. */
    Terminal(Path folder, PrintStream out, PrintStream err) {
        this(folder, out, err, question -> Optional.empty());
    }
}
