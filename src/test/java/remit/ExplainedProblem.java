package remit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import remit.problem.Explanation;
import remit.problem.Message;
import remit.problem.TextReport;

/**
 * The examples in the explanation of one kind of problem. They change a small handbook, that of a park: each names the
 * files that it replaces, adds or takes away, such as {@code Wrong, in `roles/ranger.yaml`:} with the lines below it.
 */
final class ExplainedProblem {

    private static final Path PARK = Path.of("src/test/resources/explained/content");
    private static final Path FOLDER = Path.of("src/main/resources/remit/problem");

    private static final Pattern PART = Pattern.compile("^(Wrong|Right), |^And |^Remit says:$");
    private static final Pattern FILE = Pattern.compile("(in|without) `([^`]+)`(?::|\\.|, with nothing in it\\.)$");
    private static final String SAYS = "Remit says:\n";

    private final Message message;
    private final String text;
    private final Map<String, Map<String, List<String>>> parts = new TreeMap<>();
    private final List<String> says = new ArrayList<>();

    ExplainedProblem(Message message) {
        this.message = message;
        this.text = Explanation.of(message).text();
        read();
    }

    private void read() {
        Map<String, List<String>> part = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher begins = PART.matcher(line);
            Matcher file = FILE.matcher(line);
            if (line.equals(SAYS.strip())) {
                lines = says;
            } else if (begins.find()) {
                if (begins.group(1) != null) {
                    part = parts.computeIfAbsent(begins.group(1), word -> new TreeMap<>());
                }
                if (!file.find()) {
                    throw new IllegalStateException(message.id() + " names no file in: " + line);
                }
                lines = new ArrayList<>();
                part.put(file.group(2), file.group(1).equals("without") ? null : lines);
            } else if (!line.isEmpty() && !line.startsWith("    ")) {
                lines = new ArrayList<>();
            } else {
                lines.add(line.isEmpty() ? "" : line.substring(4));
            }
        }
    }

    /** Whether it has a wrong example, what Remit says about it, and a right one. */
    boolean hasExamples() {
        return parts.size() == 2 && !says.isEmpty();
    }

    /** Whether it has any of these. */
    boolean hasPartOfExamples() {
        return !parts.isEmpty() || !says.isEmpty();
    }

    /** What Remit is said to say, with a line break at the end. */
    String says() {
        return joined(says);
    }

    /** What Remit finds in the wrong example. */
    Checked wrong(Path folder) throws IOException {
        return check("Wrong", folder);
    }

    /** What Remit finds in the right example. */
    Checked right(Path folder) throws IOException {
        return check("Right", folder);
    }

    private Checked check(String which, Path folder) throws IOException {
        Path content = folder.resolve(which).resolve("content");
        Map<String, byte[]> files = new TreeMap<>(Golden.files(PARK));
        parts.get(which).forEach((file, lines) -> {
            if (lines == null) {
                files.remove(file);
            } else {
                files.put(file, joined(lines).getBytes(StandardCharsets.UTF_8));
            }
        });
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return new Generator(new Generator.Options(content, null, false)).check();
    }

    /** What a check prints. */
    static String report(Checked checked) {
        return new TextReport("content", checked.lines()).text(checked.problems());
    }

    /** Writes into the explanation what Remit says. */
    void accept(String report) throws IOException {
        String block = report.lines()
                .map(line -> line.isEmpty() ? "" : "    " + line)
                .collect(Collectors.joining("\n", "\n", "\n\n"));
        int from = text.indexOf(SAYS) + SAYS.length();
        int to = text.indexOf("Right, ", from);
        Files.writeString(FOLDER.resolve(message.id() + ".md"), text.substring(0, from) + block + text.substring(to));
    }

    private static String joined(List<String> lines) {
        String all = String.join("\n", lines).stripTrailing().replaceFirst("^\n+", "");
        return all.isEmpty() ? "" : all + "\n";
    }
}
