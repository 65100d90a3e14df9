package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.Ink;

class ColoursTest {

    @TempDir
    private Path folder;

    @Test
    void aStreamIntoAFileOrAPipeHasNoColours() throws IOException {
        Path file = Files.writeString(folder.resolve("problems.txt"), "");

        assertThat(Colours.isFile(Files.createSymbolicLink(folder.resolve("to-file"), file)))
                .isTrue();
        assertThat(Colours.isFile(Files.createSymbolicLink(folder.resolve("to-pipe"), Path.of("pipe:[12]"))))
                .isTrue();
    }

    @Test
    void terminalsAreKnownByTheirDevice() {
        assertThat(List.of("/dev/pts/3", "/dev/tty", "/dev/ttys003", "/dev/console"))
                .allMatch(Colours::isTerminal);
        assertThat(List.of("/dev/null", "/dev/shm/problems.txt", "/home/jo/dev/tty"))
                .noneMatch(Colours::isTerminal);
    }

    @Test
    void testsHaveNoTerminal() {
        assertThat(Colours.ink()).isEqualTo(Ink.PLAIN);
    }
}
