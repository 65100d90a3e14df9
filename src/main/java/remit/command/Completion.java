package remit.command;

import picocli.AutoComplete;
import picocli.CommandLine;

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
        return replaced(AutoComplete.bash(program.getCommandName(), program), EXPANDED, AS_THEY_ARE);
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
