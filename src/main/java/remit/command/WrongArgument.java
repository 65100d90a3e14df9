package remit.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import remit.problem.Suggestion;

/** Says in plain words what is wrong with the arguments of a command. */
final class WrongArgument {

    /** Dashes that word processors and web pages show for the two hyphens of an option. */
    private static final Pattern OTHER_DASHES = Pattern.compile("^-?[\u2010-\u2015\u2212]+-?");

    private static final Pattern INVALID = Pattern.compile("^Invalid value for option '([^']*)'[^:]*: ");
    private static final Pattern INVALID_WITHOUT_NAME = Pattern.compile("^Invalid value for positional [^:]*: ");

    private static final Pattern NO_PATH = Pattern.compile("cannot convert '(.*)' to interface java.nio.file.Path ");

    private final ParameterException fault;
    private final List<String> arguments;

    /**
     * @param arguments all arguments as they were typed
     */
    WrongArgument(ParameterException fault, List<String> arguments) {
        this.fault = fault;
        this.arguments = arguments;
    }

    /** Returns one sentence, which names the argument. */
    String words() {
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            return first instanceof OptionSpec option
                    ? option.longestName() + " needs a value: " + option.longestName() + " " + option.paramLabel()
                    : first.paramLabel() + " is missing";
        }
        if (fault instanceof UnmatchedArgumentException) {
            return unexpected(unmatched());
        }
        if (fault.getArgSpec() instanceof OptionSpec option) {
            String value = fault.getValue() == null ? "" : fault.getValue();
            if (isFlag(option)) {
                return takesNoValue(option.longestName());
            }
            if (option.type() == int.class) {
                return option.longestName() + " wants a whole number, and this is '" + value + "'";
            }
        }
        Matcher path = NO_PATH.matcher(fault.getMessage());
        if (path.find()) {
            return "there can be no file or folder called '" + path.group(1) + "'";
        }
        String named = INVALID.matcher(fault.getMessage()).replaceFirst("$1: ");
        return INVALID_WITHOUT_NAME.matcher(named).replaceFirst("");
    }

    /** Returns words of the command line that are similar to the unexpected one. */
    List<String> similar() {
        List<String> near = ((UnmatchedArgumentException) fault).getSuggestions();
        return near.isEmpty() ? option(unmatched()).stream().toList() : near;
    }

    private String unmatched() {
        return ((UnmatchedArgumentException) fault).getUnmatched().get(0);
    }

    private String unexpected(String argument) {
        if (OTHER_DASHES.matcher(argument).find()) {
            return "the dashes of '" + argument + "' are not the hyphens that an option begins with";
        }
        if (argument.startsWith("-")) {
            return "there is no option '" + argument + "'";
        }
        if (command().parent() == null) {
            return "there is no command '" + argument + "'";
        }
        int before = arguments.indexOf(argument) - 1;
        OptionSpec flag = before < 0 ? null : command().findOption(arguments.get(before));
        return flag != null && isFlag(flag)
                ? takesNoValue(flag.longestName())
                : "nothing is expected in the place of '" + argument + "'";
    }

    /** Returns the option that was meant by a word with other dashes or capitals, or with one hyphen. */
    private Optional<String> option(String argument) {
        String typed = OTHER_DASHES.matcher(argument).replaceFirst("--");
        List<String> names =
                command().options().stream().map(OptionSpec::longestName).toList();
        return typed.startsWith("-") ? Suggestion.near(typed, names) : Optional.empty();
    }

    private CommandSpec command() {
        return fault.getCommandLine().getCommandSpec();
    }

    private static boolean isFlag(OptionSpec option) {
        return option.type() == boolean.class;
    }

    private static String takesNoValue(String option) {
        return option + " takes no value: write " + option + " alone";
    }
}
