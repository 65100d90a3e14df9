package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The manual page says everything that the commands declare, and says it in roff. */
class ManualPageTest {

    private static final Set<String> REQUESTS = Set.of(".TH", ".nh", ".ad", ".SH", ".SS", ".PP", ".TP", ".br");

    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    private final CommandLine remit = RemitCommand.commandLine(new Terminal(Path.of(""), NOWHERE, NOWHERE));

    @Command(
            name = "odd",
            description =
                    "Shows .net, 'quotes', a\\b and 100%% of what may go wrong in a line that is long enough for two.",
            exitCodeList = "0:well")
    private static final class Odd {

        @Option(
                names = "--[no-]-",
                paramLabel = "A~B",
                description = {".first", "'second"})
        private String odd = "";
    }

    @Test
    void everyCommandWithEveryOptionIsInIt() {
        String page = page(remit);
        assertThat(remit.getSubcommands()).hasSizeGreaterThan(10);
        remit.getSubcommands().forEach((name, command) -> {
            String section = page.split("\n\\.SS " + name + "\n")[1].split("\n\\.S[SH] ")[0];
            assertThat(section).startsWith("\\fBremit " + name + "\\fR\n");
            for (OptionSpec option : command.getCommandSpec().options()) {
                String shown = option.longestName()
                        .replaceFirst("--(?=fsync)", "--[no-]")
                        .replace("-", "\\-");
                assertThat(section).as("options of %s", name).contains("\\fB" + shown + "\\fR");
            }
        });
    }

    @Test
    void valuesOfVariablesStandForThem() {
        assertThat(page(remit)).doesNotContain("${").contains("Default: content\n", "The folder to read.");
    }

    @Test
    void theVersionAndItsDayAreAtTheTop() {
        assertThat(page(remit)).startsWith(".TH REMIT 1 2027-01-31 \"Remit 1.2.3\" Remit\n");
    }

    @Test
    void everyLineIsARequestThatManKnowsOrAscii() {
        for (String line : lines(page(remit))) {
            assertThat(line).matches("\\p{ASCII}+").hasSizeLessThan(120);
            if (line.startsWith(".")) {
                assertThat(REQUESTS).contains(line.split(" ")[0]);
            }
            assertThat(line).doesNotStartWith("'");
        }
    }

    @Test
    void signsOfRoffAreShownAsTheyAre() {
        String page = page(new CommandLine(new Odd()));
        assertThat(page)
                .contains("odd \\- Shows .net, \\(aqquotes\\(aq, a\\eb and 100% of what may")
                .contains(".TP\n\\fB\\-\\-[no\\-]\\-\\fR=A\\(tiB\n\\&.first\n.br\n\\(aqsecond\n");
    }

    private static String page(CommandLine command) {
        return ManualPage.of(command, "1.2.3", "2027-01-31");
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
