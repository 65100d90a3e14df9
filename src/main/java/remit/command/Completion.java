package remit.command;

import java.util.Map;
import java.util.TreeMap;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Scripts by which a shell completes what is typed after {@code remit}: commands, options, their values, files. */
final class Completion {

    /** How picocli hands over the names of files: bash would carry out a command in such a name. */
    private static final String EXPANDED =
            "$(compgen -W \"${commands// /$'\\n'}${IFS}${positionals}\" -- \"${curr_word}\")";

    private static final String AS_THEY_ARE =
            "$(compgen -W \"${commands// /$'\\n'}\" -- \"${curr_word}\"; printf '%s\\n' \"${positionals}\")";

    /** What would let zsh look for a program of this name, since it does not read aliases in a function. */
    private static final String ALIAS = "  alias compopt=complete\n";

    private Completion() {}

    /** Returns a script that bash reads with {@code source}. */
    static String bash(CommandLine program) {
        String script = replaced(AutoComplete.bash(program.getCommandName(), program), EXPANDED, AS_THEY_ARE);
        for (Map.Entry<String, String> option : opposites(program).entrySet()) {
            String quoted = "'" + option.getKey() + "'";
            script = replaced(script, quoted, quoted + " '" + option.getValue() + "'");
        }
        return script;
    }

    /** Returns the opposite of each option that has one, by the option's name: picocli leaves them out. */
    private static Map<String, String> opposites(CommandLine program) {
        Map<String, String> opposites = new TreeMap<>();
        for (OptionSpec option : program.getCommandSpec().options()) {
            if (option.negatable()) {
                for (String name : option.names()) {
                    opposites.put(
                            name, program.getNegatableOptionTransformer().makeNegative(name, program.getCommandSpec()));
                }
            }
        }
        program.getSubcommands().values().forEach(command -> opposites.putAll(opposites(command)));
        return opposites;
    }

    /**
     * Returns a function that zsh loads as {@code _remit} from a folder of its {@code fpath}. It defines what the script
     * for bash defines, and completes by it, also at the first time.
     */
    static String zsh(CommandLine program) {
        String name = program.getCommandName();
        return "#compdef " + name + "\n" + replaced(bash(program), ALIAS, "")
                + "\n_bash_complete -o default -F _complete_" + name + "\n";
    }

    private static String replaced(String script, String piece, String other) {
        if (!script.contains(piece)) {
            throw new IllegalStateException("picocli writes another script than it did, without this piece: " + piece
                    + "; see what is there now, and change Completion");
        }
        return script.replace(piece, other);
    }
}
