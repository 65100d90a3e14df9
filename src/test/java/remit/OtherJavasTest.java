package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content makes the same bytes with each Java and any number of cores. */
class OtherJavasTest {

    private static final Path LETTERS = Path.of("src/test/resources/sites/letters-newer-than-the-jdk/content");
    private static final Path THEME = Path.of("src/test/resources/theme-stub");

    @TempDir
    Path temp;

    /** The Java that runs the tests with one core and with eight, and others where they are installed. */
    @Test
    void otherJavasAndNumbersOfCoresMakeNoDifference() throws IOException, InterruptedException {
        Path site = temp.resolve("here");
        Generator generator = new Generator(new Generator.Options(LETTERS, THEME, false));
        assertThat(generator.build(site, false).published()).isNotNull();
        Map<String, byte[]> here = Golden.files(site);

        Path java = Path.of(System.getProperty("java.home"));
        for (String cores : List.of("1", "8")) {
            Golden.assertSame(here, forked(java, cores));
        }
        List<Path> others = otherJavas(java);
        System.out.println("OtherJavasTest builds with these other Javas, too: " + others);
        for (Path other : others) {
            Golden.assertSame(here, forked(other, "2"));
        }
    }

    /** The Javas from 17 on beside the one that runs the tests. */
    private static List<Path> otherJavas(Path own) throws IOException {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> others = new ArrayList<>();
        try (Stream<Path> homes = Files.list(folder)) {
            for (Path home :
                    homes.filter(home -> !Files.isSymbolicLink(home)).sorted().toList()) {
                Path release = home.resolve("release");
                if (Files.isExecutable(home.resolve("bin/java"))
                        && Files.exists(release)
                        && !home.toRealPath().equals(own.toRealPath())
                        && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9][0-9])\\D.*")) {
                    others.add(home);
                }
            }
        }
        return others;
    }

    /** The files of a site that another process builds. */
    private Map<String, byte[]> forked(Path java, String cores) throws IOException, InterruptedException {
        Path other = temp.resolve(java.getFileName() + "-" + cores);
        Path said = temp.resolve("said");
        Process process = new ProcessBuilder(
                        java.resolve("bin/java").toString(),
                        "-XX:ActiveProcessorCount=" + cores,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "remit.Main",
                        "build",
                        "--content",
                        LETTERS.toString(),
                        "--templates",
                        THEME.toString(),
                        "--site",
                        other.toString(),
                        "--no-fsync")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> text(said)).isZero();
        return Golden.files(other);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
