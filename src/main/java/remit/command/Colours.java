package remit.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import remit.problem.Ink;

/**
 * Whether problems are printed in colours: where somebody reads standard error on a terminal, and has not set {@code
 * NO_COLOR}.
 */
final class Colours {

    private static final Path STANDARD_ERROR = Path.of("/dev/stderr");
    private static final Pattern TERMINAL = Pattern.compile("/dev/(?:pts/|tty|console).*");

    private Colours() {}

    static Ink ink() {
        return Ansi.AUTO.enabled() && !isFile(STANDARD_ERROR) ? Ink.COLOURED : Ink.PLAIN;
    }

    /**
     * Returns whether the system says that a stream goes to a file or another program. Java itself tells only whether
     * the process has a terminal, which it also has after {@code 2> problems.txt}.
     */
    static boolean isFile(Path stream) {
        try {
            return !isTerminal(stream.toRealPath().toString());
        } catch (IOException e) { // a pipe has no path; on Windows, which has no such streams, the path is not absolute
            return stream.isAbsolute();
        }
    }

    static boolean isTerminal(String device) {
        return TERMINAL.matcher(device).matches();
    }
}
