package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remit.problem.Problems;
import remit.problem.Severity;

/** Makes the same slip in each line of a handbook in turn: each must have one cause at most in the report. */
class LineByLineTest {

    private static final Path HANDBOOK = Path.of("src/test/resources/slips/content");

    /**
     * Slips that bring several causes: the settings of the handbook within each other, and lines that change places so
     * that two records lack a part.
     */
    private static final Map<Change, Set<String>> SEVERAL = Map.of(
            Change.DEEPER, Set.of("handbook.yaml:13"),
            Change.MOVED_DOWN,
                    Set.of(
                            "criteria.yaml:1",
                            "criteria.yaml:8",
                            "handbook.yaml:12",
                            "handbook.yaml:13",
                            "roles/gardener.yaml:20",
                            "roles/gardener.yaml:35",
                            "roles/gardener.yaml:36"));

    private enum Change {
        DELETED,
        COPIED,
        DEEPER,
        LESS_DEEP,
        WITHOUT_COLON,
        WITHOUT_DASH,
        FIRST_LETTER_LOST,
        MOVED_DOWN;

        /** Returns the lines after the change of one of them; null where it does not apply to that line. */
        private @Nullable List<String> of(List<String> lines, int index) {
            String line = lines.get(index);
            List<String> changed = new ArrayList<>(lines);
            switch (this) {
                case DELETED -> changed.remove(index);
                case COPIED -> changed.add(index, line);
                case DEEPER -> changed.set(index, "  " + line);
                case LESS_DEEP -> changed.set(index, line.replaceFirst("^ {2}", ""));
                case WITHOUT_COLON -> changed.set(index, line.replaceFirst("^( *(?:- )?[a-z-]+):", "$1"));
                case WITHOUT_DASH -> changed.set(index, line.replaceFirst("- ", ""));
                case FIRST_LETTER_LOST -> changed.set(index, line.replaceFirst("[a-z]([a-z-]{2,}:)", "$1"));
                case MOVED_DOWN -> Collections.swap(changed, index, Math.min(index + 1, lines.size() - 1));
            }
            return changed.equals(lines) ? null : changed;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aSlipInAnyLineHasOneCause(Change change) throws IOException {
        Map<String, List<String>> files = files();
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write("assets/plan.png", List.of());
        List<String> several = new ArrayList<>();
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            for (int line = 0; line < file.getValue().size(); line++) {
                List<String> changed = change.of(file.getValue(), line);
                if (changed != null && !file.getValue().get(line).isBlank() && isTried(change, file.getKey(), line)) {
                    write(file.getKey(), changed);
                    if (errors() > 1) {
                        several.add(file.getKey() + ":" + (line + 1));
                    }
                }
            }
            write(file.getKey(), file.getValue());
        }
        assertThat(several).hasSameElementsAs(SEVERAL.getOrDefault(change, Set.of()));
    }

    /** In each build a sixth of the lines is tried, and those with several causes. */
    private static boolean isTried(Change change, String file, int line) {
        return line % Rounds.of(9, 1) == change.ordinal() % Rounds.of(9, 1)
                || SEVERAL.getOrDefault(change, Set.of()).contains(file + ":" + (line + 1));
    }

    private long errors() {
        Problems problems = new Generator(new Generator.Options(folder, null, false))
                .check()
                .problems();
        return problems.groups().stream()
                .filter(group -> group.cause().severity() == Severity.ERROR)
                .count();
    }

    private void write(String file, List<String> lines) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.write(folder.resolve(file), lines);
    }

    private static Map<String, List<String>> files() throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(HANDBOOK)) {
            all.filter(file -> file.toString().matches(".*\\.(yaml|md)")).forEach(file -> {
                try {
                    files.put(HANDBOOK.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }
}
