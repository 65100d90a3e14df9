package remit.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The methods of {@code src/bench/jmh}, measured by JMH in a process of its own. They are on the class path with the
 * profile {@code bench} alone.
 */
final class HotParts {

    private static final String HEAD = """

            | Hot part | Time, µs | ± µs |
            |---|--:|--:|
            """;

    private HotParts() {}

    /**
     * A table in Markdown, with how long each takes and the half of its 99.9 % interval.
     *
     * @param file for what JMH measured
     */
    static String table(Path file, Consumer<String> progress) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = String.valueOf(System.getProperty("java.class.path"));
        progress.accept("hot parts");
        Process process = new ProcessBuilder(
                        java, "-cp", classes, "org.openjdk.jmh.Main", "-rf", "csv", "-rff", file.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        if (!Files.exists(file)) {
            return "\nThe hot parts could not be measured: " + said.get(said.size() - 1) + "\n";
        }
        StringBuilder table = new StringBuilder(HEAD);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> table.append(row(row)));
        }
        return table.toString();
    }

    private static String row(NamedCsvRecord row) {
        String name = row.getField("Benchmark");
        return String.format(
                Locale.ROOT,
                "| `%s` | %.1f | %.1f |\n",
                name.substring(name.lastIndexOf('.') + 1),
                Double.parseDouble(row.getField("Score")),
                Double.parseDouble(row.getField("Score Error (99.9%)")));
    }
}
