package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remit.problem.Problem;
import remit.problem.TextReport;

/** Whatever becomes of the bytes, lines and words of a handbook, each run ends, and each problem has a place and words. */
class SpoiltContentTest {

    private static final Path OURS = Path.of("content");
    private static final Path SMALL = Path.of("src/test/resources/sites/everything-once/content");
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+|[:\\[\\]{}#&*!|>'\"%@`,-]");

    @TempDir
    private Path temp;

    private final Map<String, byte[]> originals = new TreeMap<>();
    private long time = Instant.parse("2026-01-01T12:00:00Z").getEpochSecond();
    private Random random = new Random(0);

    private enum Spoiling {
        BYTES {
            @Override
            byte[] once(byte[] file, Random random, List<String> words) {
                int at = random.nextInt(file.length + 1);
                int to = Math.min(file.length, at + random.nextInt(4));
                byte[] other = new byte[random.nextInt(3)];
                random.nextBytes(other);
                byte[] spoilt = Arrays.copyOf(file, at + other.length + file.length - to);
                System.arraycopy(other, 0, spoilt, at, other.length);
                System.arraycopy(file, to, spoilt, at + other.length, file.length - to);
                return spoilt;
            }
        },
        LINES {
            @Override
            byte[] once(byte[] file, Random random, List<String> words) {
                List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
                int line = random.nextInt(lines.size());
                int other = random.nextInt(lines.size());
                switch (random.nextInt(6)) {
                    case 0 -> lines.remove(line);
                    case 1 -> lines.add(other, lines.get(line));
                    case 2 -> Collections.swap(lines, line, other);
                    case 3 -> lines.set(line, " ".repeat(1 + random.nextInt(3)) + lines.get(line));
                    case 4 -> lines.set(line, lines.get(line).replaceFirst("^ {1,2}", ""));
                    default -> lines.set(line, lines.get(line) + lines.get(other));
                }
                return bytes(String.join("\n", lines));
            }
        },
        WORDS {
            @Override
            byte[] once(byte[] file, Random random, List<String> words) {
                String text = text(file);
                List<int[]> places = WORD.matcher(text)
                        .results()
                        .map(found -> new int[] {found.start(), found.end()})
                        .toList();
                if (places.isEmpty()) {
                    return bytes(words.get(random.nextInt(words.size())));
                }
                int[] place = places.get(random.nextInt(places.size()));
                return bytes(text.substring(0, place[0])
                        + words.get(random.nextInt(words.size()))
                        + text.substring(place[1]));
            }
        };

        abstract byte[] once(byte[] file, Random random, List<String> words);

        private static String text(byte[] file) {
            return new String(file, StandardCharsets.UTF_8);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCheckOfOurHandbookEndsAndSaysWhere(Spoiling spoiling) throws IOException {
        Path content = copy(OURS);
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        spoil(content, spoiling, Rounds.of(10, 10_000), generator::check);
    }

    @ParameterizedTest
    @EnumSource
    void aBuildEndsAndSaysWhere(Spoiling spoiling) throws IOException {
        Path content = copy(SMALL);
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        spoil(
                content,
                spoiling,
                Rounds.of(10, 10_000),
                () -> generator.build(temp.resolve("site"), false).checked());
    }

    private interface Run {
        Checked run();
    }

    private void spoil(Path content, Spoiling spoiling, int times, Run run) throws IOException {
        List<String> files = List.copyOf(originals.keySet());
        List<String> words = originals.values().stream()
                .flatMap(file ->
                        WORD.matcher(new String(file, StandardCharsets.UTF_8)).results())
                .map(found -> found.group())
                .distinct()
                .toList();
        int reported = 0;
        for (int seed = 0; seed < times; seed++) {
            random = new Random(seed);
            String file = files.get(random.nextInt(files.size()));
            byte[] spoilt = originals.get(file);
            for (int step = random.nextInt(3); step >= 0; step--) {
                spoilt = spoiling.once(spoilt, random, words);
            }
            write(content, file, spoilt);
            String which = "%s of %s with seed %d".formatted(spoiling, file, seed);
            Checked checked = assertTimeoutPreemptively(MOST, run::run, which);
            reported += look(content, checked, which);
            write(content, file, originals.get(file));
        }
        assertThat(reported).isGreaterThan(times / 10);
    }

    /** Returns whether something was reported, as 0 or 1. */
    private static int look(Path content, Checked checked, String which) throws IOException {
        List<Problem> problems = checked.problems().sorted();
        for (Problem problem : problems) {
            assertThat(problem.message()).as(which).isNotBlank().doesNotContain("Exception");
            Path file = content.resolve(problem.position().file());
            if (Files.isRegularFile(file)) {
                long lines = Files.readString(file, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(sign -> sign == '\n' || sign == '\r' || sign == 0x85 || sign == 0xa8 || sign == 0xa9)
                        .count();
                assertThat((long) problem.position().line())
                        .as(which + " " + problem)
                        .isBetween(1L, lines + 1);
                assertThat(problem.position().column())
                        .as(which + " " + problem)
                        .isPositive();
            } else {
                assertThat(problem.position().file()).as(which + " " + problem).isNotBlank();
            }
        }
        String report = new TextReport("content", checked.lines()).text(problems);
        assertThat(report).as(which).doesNotContain("Exception").doesNotContain("\tat ");
        return problems.isEmpty() ? 0 : 1;
    }

    private Path copy(Path from) throws IOException {
        Path content = temp.resolve("content");
        for (Map.Entry<String, byte[]> file : Golden.files(from).entrySet()) {
            write(content, file.getKey(), file.getValue());
            if (file.getKey().matches(".*\\.(yaml|md)")) {
                originals.put(file.getKey(), file.getValue());
            }
        }
        return content;
    }

    /** Writes a file with a new time, by which a change is seen. */
    private void write(Path content, String name, byte[] bytes) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(time++)));
    }
}
