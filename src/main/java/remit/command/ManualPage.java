package remit.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of the command line, made of the commands' own definitions: roff with the macros of man(7), ASCII
 * alone.
 */
final class ManualPage {

    private static final String PARAGRAPH = ".PP";

    /** What follows is a tag in one line, and then its meaning. */
    private static final String TAGGED = ".TP";

    private static final String BREAK = ".br";

    /** As many words as fit into 60 signs, or a longer one alone. */
    private static final Pattern SHORT = Pattern.compile("(.{1,60}|\\S+)(?: |$)");

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    /**
     * Returns the page.
     *
     * @param version such as {@code 1.0.0}
     * @param day when this version was made: {@code 2026-11-21}
     */
    static String of(CommandLine program, String version, String day) {
        return new ManualPage().whole(program, version, day);
    }

    private String whole(CommandLine program, String version, String day) {
        CommandSpec spec = program.getCommandSpec();
        String name = spec.name();
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 " + day + " \"Remit " + escaped(version) + "\" Remit");
        line(".nh"); // no option is divided at the end of a line
        line(".ad l");
        heading("NAME");
        filled(name + " - " + String.format(String.join(" ", spec.usageMessage().description())));
        heading("SYNOPSIS");
        synopsis(program);
        heading("OPTIONS");
        arguments(program);
        heading("COMMANDS");
        program.getSubcommands().values().forEach(this::command);
        heading("EXIT STATUS");
        for (Map.Entry<String, String> code : spec.usageMessage().exitCodeList().entrySet()) {
            tagged(bold(code.getKey()), code.getValue());
        }
        heading("ENVIRONMENT");
        tagged(
                bold("JAVA_HOME"),
                "The folder of a JDK or JRE, 17 or later. Default: the one on the PATH, or one" + " in a usual place");
        tagged(bold("REMIT_JAVA_OPTS"), "Options for the Java machine, such as -Xmx2g.");
        return page.toString();
    }

    private void command(CommandLine command) {
        line(".SS " + escaped(command.getCommandName()));
        synopsis(command);
        paragraphs(PARAGRAPH, command.getCommandSpec().usageMessage().description());
        arguments(command);
    }

    /** Writes what a command takes: its parameters, then its options, each in the order in which they are declared. */
    private void arguments(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        Help help = command.getHelp();
        spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(parameter -> tagged(label(parameter, help).strip(), parameter.description()));
        spec.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> tagged(names(option, command) + label(option, help), option.description()));
    }

    private void synopsis(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        line(bold(name));
        filled(command.getHelp().synopsis(0).strip().substring(name.length()).strip());
    }

    /** Returns the names of an option, and of its opposite where it has one: {@code --[no-]fsync}. */
    private static String names(OptionSpec option, CommandLine command) {
        return Stream.of(option.names())
                .map(name -> option.negatable()
                        ? command.getNegatableOptionTransformer().makeSynopsis(name, command.getCommandSpec())
                        : name)
                .map(ManualPage::bold)
                .collect(Collectors.joining(", "));
    }

    /** Returns what an argument is called in the help, with the sign before it: {@code =DIR}; empty for a switch. */
    private static String label(ArgSpec argument, Help help) {
        return escaped(help.parameterLabelRenderer()
                .renderParameterLabel(argument, Ansi.OFF, List.of())
                .toString());
    }

    private void heading(String words) {
        line(".SH " + (words.contains(" ") ? "\"" + words + "\"" : words));
    }

    private void tagged(String tag, String... lines) {
        line(TAGGED);
        line(tag);
        filled(String.format(lines[0]));
        paragraphs(BREAK, Arrays.copyOfRange(lines, 1, lines.length));
    }

    /** Writes texts, each after a request. */
    private void paragraphs(String request, String... texts) {
        for (String text : texts) {
            line(request);
            filled(String.format(text));
        }
    }

    /** Writes words in lines of some length, which {@code man} fills again to the width of the window. */
    private void filled(String words) {
        SHORT.matcher(words.strip().replaceAll("\\s+", " ")).results().forEach(found -> line(escaped(found.group(1))));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String bold(String words) {
        return "\\fB" + escaped(words) + "\\fR";
    }

    /** Writes words so that roff shows them as they are: no sign in them is a request, and no hyphen is a dash. */
    private static String escaped(String words) {
        String signs = words.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("`", "\\(ga")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti");
        return signs.startsWith(".") ? "\\&" + signs : signs;
    }
}
