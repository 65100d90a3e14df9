package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CompletionTest {

    @Test
    void anOptionIsCompletedTogetherWithItsOpposite() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        CommandLine program = RemitCommand.commandLine(new Terminal(Path.of(""), nowhere, nowhere));

        assertThat(Completion.bash(program)).containsOnlyOnce("'--fsync' '--no-fsync'");
        assertThat(Completion.zsh(program)).containsOnlyOnce("'--no-fsync'");
    }
}
