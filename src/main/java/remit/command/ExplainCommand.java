package remit.command;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import remit.problem.Explanation;
import remit.problem.Message;
import remit.problem.Suggestion;

/** {@code remit explain}: says what a kind of problem means, why it matters, and how it is mended. */
@Command(
        name = "explain",
        description = "Say what a kind of problem means, with a wrong and a right example. Reads no content.")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            completionCandidates = KnownIds.class,
            description = "The id of a problem, as reports as JSON, SARIF or for GitHub name it: unknown-key. Without"
                    + " one, all ids are listed")
    private List<String> ids = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String text = ids.isEmpty()
                ? Stream.of(Message.values())
                        .map(message -> message.id() + "\n    "
                                + Explanation.of(message).what() + "\n")
                        .sorted()
                        .collect(Collectors.joining())
                : ids.stream().map(id -> Explanation.of(message(id)).text()).collect(Collectors.joining("\n"));
        terminal.out().print(text);
        terminal.out().flush();
        return ExitCode.WELL;
    }

    private Message message(String id) {
        return Message.of(id).orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(id)));
    }

    private static String unknown(String id) {
        Optional<String> near = Suggestion.near(id, KnownIds.ids());
        return "there is no kind of problem '" + id + "'"
                + near.map(word -> "\n   did you mean '" + word + "'?")
                        .orElse("\n   'remit explain' lists all of them");
    }

    /** The ids of all kinds of problems, for completion. */
    private static final class KnownIds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }

        static List<String> ids() {
            return Stream.of(Message.values()).map(Message::id).sorted().toList();
        }
    }
}
