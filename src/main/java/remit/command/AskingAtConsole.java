package remit.command;

import java.io.Console;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Asks at the terminal, if the command was started at one and both its streams are there. */
final class AskingAtConsole implements Asking {

    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");
    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");
    private static final Set<String> YES = Set.of("y", "yes");

    /** Returns the answer. Everything but yes is no; the end of the input is nobody. */
    @Override
    public Optional<Boolean> yes(String question) {
        Console console = System.console();
        if (console == null || Colours.isFile(STANDARD_INPUT) || Colours.isFile(STANDARD_OUTPUT)) {
            return Optional.empty();
        }
        String answer = console.readLine("%s", question + " [y/N] ");
        return answer == null
                ? Optional.empty()
                : Optional.of(YES.contains(answer.strip().toLowerCase(Locale.ROOT)));
    }
}
