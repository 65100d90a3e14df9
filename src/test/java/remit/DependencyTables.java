package remit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables in {@code src/docs/dependencies.md}. */
public final class DependencyTables {

    private static final Pattern ROW = Pattern.compile("(?m)^\\|(.*`.*)\\|$");
    private static final Pattern ARTIFACT = Pattern.compile("`([\\w.-]+:[\\w.-]+)`");

    /**
     * A line about one or more artifacts.
     *
     * @param name what the library calls itself; the first artifact, in backticks, where the table has no names
     * @param artifacts each as group and name with a colon in between; never empty
     * @param version empty where {@code pom.xml} does not choose it
     * @param licence the id of SPDX for what is inside the jar; otherwise words
     */
    public record Row(String name, List<String> artifacts, String version, String licence) {}

    private DependencyTables() {}

    /** The lines about the libraries inside the jar, those that others bring along last. */
    public static List<Row> insideTheJar() throws IOException {
        return rows(section("Inside the jar"));
    }

    static List<Row> all() throws IOException {
        return rows(document());
    }

    private static List<Row> rows(String text) {
        return ROW.matcher(text).results().map(DependencyTables::row).toList();
    }

    private static Row row(MatchResult row) {
        List<String> cells =
                Arrays.stream(row.group(1).split("\\|")).map(String::strip).toList();
        List<String> last = cells.subList(cells.size() - 4, cells.size());
        List<String> artifacts = ARTIFACT.matcher(last.get(0))
                .results()
                .map(artifact -> artifact.group(1))
                .toList();
        return new Row(cells.get(0), artifacts, last.get(1), last.get(3));
    }

    private static String section(String heading) throws IOException {
        String[] around = document().split("(?m)^## " + heading + "$");
        return around[1].split("(?m)^## ")[0];
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("src/docs/dependencies.md"));
    }
}
