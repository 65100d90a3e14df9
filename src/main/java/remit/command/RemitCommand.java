package remit.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code remit}: the command line as a whole. */
@Command(
        name = "remit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        description = "Turns what an organisation knows about its roles into a static handbook.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:there are problems in the content",
            "2:the command was used wrongly",
            "70:a fault in Remit itself"
        })
public final class RemitCommand implements Callable<Integer> {

    /** What Java puts in the place of a letter that it cannot read. A title or path with it would be wrong. */
    private static final char LOST = '\uFFFD';

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private RemitCommand() {}

    /**
     * Carries out one command; never throws.
     *
     * @param folder where relative paths start; the empty path is the folder the process runs in
     * @return the exit code: 0 well, 1 problems in the content, 2 wrong usage, 70 a fault of Remit's own
     */
    public static int run(String[] args, Path folder, PrintStream out, PrintStream err) {
        return run(args, new Terminal(folder, out, err, new AskingAtConsole()));
    }

    static int run(String[] args, Terminal terminal) {
        Failure failure = new Failure(terminal.err());
        List<String> missing = JavaModules.missing(JavaModules::runsWith);
        if (!missing.isEmpty()) {
            return failure.missingModules(missing);
        }
        Optional<String> lost =
                Stream.of(args).filter(argument -> argument.indexOf(LOST) >= 0).findFirst();
        if (lost.isPresent()) {
            return failure.lostLetters(lost.get());
        }
        try {
            return commandLine(terminal)
                    .setParameterExceptionHandler((fault, typed) -> failure.wrongArguments(fault, typed))
                    .setExecutionExceptionHandler((fault, command, parsed) -> failure.thrown(fault))
                    .execute(args);
        } catch (Error fault) { // memory or stack ran out; picocli catches exceptions only
            return failure.thrown(fault);
        }
    }

    /** Reports that no command was given, with an exit code that tells a job so. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.WRONG_USAGE;
    }

    /** Returns all commands with what they take. */
    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new RemitCommand())
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new RenameCommand(terminal))
                .addSubcommand(new RemoveCommand(terminal))
                .addSubcommand(new ChangesCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new BuildCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    }
}
