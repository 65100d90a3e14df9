package remit.command;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import remit.problem.UsageException;

/** Says why a command could not be carried out, on standard error, and gives the exit code for it. */
final class Failure {

    private static final int FEW = 3;

    private final PrintStream err;

    Failure(PrintStream err) {
        this.err = err;
    }

    /** Reports wrong arguments: what is wrong, a similar word if there is one, and how to get help. */
    int wrongArguments(ParameterException fault, String... arguments) {
        CommandLine command = fault.getCommandLine();
        WrongArgument wrong = new WrongArgument(fault, List.of(arguments));
        line("remit: " + wrong.words());
        if (fault instanceof UnmatchedArgumentException) {
            List<String> near = wrong.similar().stream().limit(FEW).toList();
            if (!near.isEmpty()) {
                line("   did you mean '" + String.join("' or '", near) + "'?");
            }
        }
        line("   see '" + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.WRONG_USAGE;
    }

    /** Reports an argument with letters that were lost before it came here, which a machine without a locale does. */
    int lostLetters(String argument) {
        line("remit: the letters of '" + argument + "' cannot be read here, since this computer is not set to UTF-8");
        line("   set it first, such as with: export LC_ALL=C.UTF-8");
        return ExitCode.WRONG_USAGE;
    }

    /** Reports modules that this Java was put together without. */
    int missingModules(List<String> missing) {
        line("remit: the Java in " + System.getProperty("java.home") + " has no " + String.join(", ", missing)
                + "; use a whole JDK or JRE, or add these modules to it with jlink --add-modules "
                + String.join(",", missing));
        return ExitCode.WRONG_USAGE;
    }

    /**
     * Reports an exception: a wrong folder in one line, and anything else, which is a fault of Remit, with its stack
     * trace.
     */
    int thrown(Throwable fault) {
        if (fault instanceof UsageException) {
            line("remit: " + fault.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        line("remit: a fault in Remit itself, not in your content; please report it with these lines:");
        fault.printStackTrace(err);
        err.flush();
        return ExitCode.OUR_FAULT;
    }

    private void line(String text) {
        err.print(text + "\n");
        err.flush();
    }
}
