package remit.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import remit.publish.ExportedFile;

/** Writes the files of a distribution that are made of the commands' own definitions. Run by the build alone. */
final class DistributionFiles {

    private static final int DAY = "2026-11-21".length();

    private DistributionFiles() {}

    /**
     * Writes {@code completion/remit.bash}, {@code completion/_remit} and {@code man/man1/remit.1}.
     *
     * @param args the folder for them; the version; the time of the version, which begins with the day:
     *     {@code 2026-11-21T00:00:00Z}
     */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        CommandLine program = RemitCommand.commandLine(new Terminal(Path.of(""), nowhere(), nowhere()));
        write(folder.resolve("completion/remit.bash"), Completion.bash(program));
        write(folder.resolve("completion/_remit"), Completion.zsh(program));
        write(folder.resolve("man/man1/remit.1"), ManualPage.of(program, args[1], args[2].substring(0, DAY)));
    }

    private static void write(Path file, String text) {
        ExportedFile.write(file, text.getBytes(StandardCharsets.UTF_8), true);
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    }
}
