package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.problem.Problem;
import remit.problem.Problems;

/**
 * Slips of people who edit a handbook, one at a time: {@code src/test/resources/slips}. Each is reported once, at its
 * line and column; the site stays as it was, which is tried for one in eight; and doing what the hint says mends it.
 */
class EditorSlipsTest {

    private static final Path SLIPS = Path.of("src/test/resources/slips");
    private static final Map<String, byte[]> HANDBOOK = Golden.files(SLIPS.resolve("content"));
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    @TempDir
    static Path folder;

    static List<Slip> slips() throws IOException {
        List<Slip> slips = new ArrayList<>();
        try (Stream<Path> files = Files.list(SLIPS)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                if (!file.endsWith("README.txt")) {
                    slips.addAll(Slip.read(Files.readAllLines(file)));
                }
            }
        }
        return slips;
    }

    @BeforeAll
    static void buildsTheSite() throws IOException {
        assertThat(build(written(HANDBOOK))).isZero();
    }

    @Test
    void thereAreManySlips() throws IOException {
        assertThat(slips()).hasSizeGreaterThan(200).extracting(Slip::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isReportedOnceAndMendedByWhatItsHintSays(Slip slip) throws IOException {
        Map<String, byte[]> files = slip.applied(HANDBOOK);
        Path content = written(files);
        Map<Path, FileTime> before = site();

        List<Problems.Group> groups = check(content).groups();
        assertThat(groups).hasSize(1);
        Problem problem = groups.get(0).cause();
        assertThat(slip.place(HANDBOOK))
                .as(problem.toString())
                .isIn(problem.position().file() + ":" + problem.position().place(), wholeFile(problem));
        assertThat(problem.severity().word() + ": " + problem.message() + "\n" + problem.hint())
                .contains(slip.says());

        if (Rounds.ALL || slip.toString().hashCode() % 8 == 0) {
            assertThat(build(content)).isEqualTo(1);
            assertThat(site()).isEqualTo(before);
        }

        assertMends(problem, files, slip.meant(HANDBOOK));
    }

    /** Does what the hint says, each way that it offers; the first way must lead to what was meant. */
    private static void assertMends(Problem problem, Map<String, byte[]> files, Map<String, byte[]> meant)
            throws IOException {
        List<Advice> advice = Advice.of(problem);
        for (Advice one : advice) {
            assertMended(followed(one, files), problem);
        }
        if (!advice.isEmpty()) {
            String file = problem.position().file();
            assertThat(text(followed(advice.get(0), files), file))
                    .as(problem.toString())
                    .isEqualTo(text(meant, file));
        } else if (!Recipes.isChoice(problem)) {
            assertMended(
                    Recipes.followed(files, problem).orElseThrow(() -> new AssertionError("no recipe: " + problem)),
                    problem);
        }
    }

    private static void assertMended(Map<String, byte[]> files, Problem problem) throws IOException {
        assertThat(check(written(files)).sorted())
                .as(problem + "\n" + text(files, problem.position().file()))
                .isEmpty();
    }

    private static Map<String, byte[]> followed(Advice advice, Map<String, byte[]> files) {
        String file = advice.problem().position().file();
        List<String> lines = advice.applied(text(files, file).lines().toList());
        Map<String, byte[]> result = new TreeMap<>(files);
        result.put(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return result;
    }

    private static String text(Map<String, byte[]> files, String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Returns the name of the file where the problem is about a file as a whole; otherwise nothing. */
    private static String wholeFile(Problem problem) {
        return problem.position().isWholeFile() ? problem.position().file() : "";
    }

    private static Problems check(Path content) {
        return new Generator(new Generator.Options(content, null, false))
                .check()
                .problems();
    }

    /** Builds the site with warnings as errors, and returns the exit code. */
    private static int build(Path content) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        String[] arguments = {"build", "--strict", "--content", content.toString(), "--site", "site"};
        return Main.run(arguments, folder, nowhere, nowhere);
    }

    private static Path written(Map<String, byte[]> files) throws IOException {
        Path content = folder.resolve("content" + FOLDERS.incrementAndGet());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return content;
    }

    private static Map<Path, FileTime> site() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
