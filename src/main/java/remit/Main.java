package remit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import remit.command.RemitCommand;

/** Hands the arguments and the streams to {@link RemitCommand}. */
public final class Main {

    private Main() {}

    /**
     * Runs a command. Calls {@code System.exit} only where something went wrong, since under Maven the process is
     * Maven's.
     */
    public static void main(String[] args) {
        int code = run(args, Path.of(""), utf8(System.out), utf8(System.err));
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs one command.
     *
     * @param folder where relative paths start; the empty path is the folder the process runs in
     * @return 0 well, 1 problems in the content, 2 wrong usage, 70 a fault of Remit's own
     */
    static int run(String[] args, Path folder, PrintStream out, PrintStream err) {
        return RemitCommand.run(args, folder, out, err);
    }

    /**
     * A stream that prints UTF-8, since names may be in any script, whatever character set the process was started
     * with.
     */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
