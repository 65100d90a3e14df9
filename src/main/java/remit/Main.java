package remit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import remit.command.RemitCommand;

/** Hands the arguments and the streams to {@link RemitCommand}. */
public final class Main {

    private Main() {}

    /** Ends the Java machine itself only where something went wrong: under Maven it is Maven's. */
    public static void main(String[] args) {
        int code = run(args, Path.of(""), utf8(System.out), utf8(System.err));
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs one command.
     *
     * @param folder what relative paths start from; the empty path is the folder the process runs in
     * @return 0 well, 1 problems in the content, 2 wrong usage, 70 a fault of Remit's own
     */
    static int run(String[] args, Path folder, PrintStream out, PrintStream err) {
        return RemitCommand.run(args, folder, out, err);
    }

    /** Editors write names in all scripts, whatever character set the process was started with. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
