package remit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes edits in a content folder as editors do, right ones and slips; the same seed gives the same edits. */
public final class RandomEdits {

    /** Writes a file with a new time. */
    public interface Writer {
        void write(Path file, String text) throws IOException;
    }

    private static final List<String> WORDS =
            List.of("harbour", "Beds: and more", "none", "pilot", "\"open", "yes", "12", "[a](b.yaml)", "— so", "");

    private final Path content;
    private final Random random;
    private final Writer writer;
    private final Map<String, String> originals = new TreeMap<>();

    public RandomEdits(Path content, long seed, Writer writer) throws IOException {
        this.content = content;
        this.random = new Random(seed);
        this.writer = writer;
        for (String file : Golden.files(content).keySet()) {
            if (file.matches(".*\\.(yaml|md)")) {
                originals.put(file, Files.readString(content.resolve(file)));
            }
        }
    }

    /** Makes one edit, and says what it was. */
    public String next() throws IOException {
        if (random.nextInt(2) == 0) {
            restore();
        }
        String file = List.copyOf(originals.keySet()).get(random.nextInt(originals.size()));
        Path path = content.resolve(file);
        List<String> lines = new ArrayList<>(
                Files.exists(path)
                        ? Files.readAllLines(path)
                        : originals.get(file).lines().toList());
        int line = lines.isEmpty() ? -1 : random.nextInt(lines.size());
        int kind = random.nextInt(10);
        if (kind == 0) {
            Files.deleteIfExists(path);
            return "delete " + file;
        } else if (line < 0 || kind == 1) {
            lines.add("added: " + word());
        } else if (kind == 2) {
            lines.remove(line);
        } else if (kind == 3) {
            lines.add(line, lines.get(line));
        } else if (kind == 4 || kind == 5) {
            swap(lines, line);
        } else if (kind == 6 && lines.get(line).contains("[")) {
            lines.set(line, lines.get(line).replaceFirst("\\[([^,\\]]*), ([^\\]]*)\\]", "[$2, $1]"));
        } else {
            lines.set(line, lines.get(line).replaceFirst("[A-Za-z]{3,}(?!.*[A-Za-z]{3,})", word()));
        }
        writer.write(path, String.join("\n", lines) + "\n");
        return "line " + (line + 1) + " of " + file + ", kind " + kind;
    }

    /** Swaps what begins at a line with what follows it, such as two entries of a map or two items of a list. */
    private static void swap(List<String> lines, int line) {
        int next = end(lines, line);
        if (next < lines.size() && indentation(lines.get(next)) == indentation(lines.get(line))) {
            Collections.rotate(lines.subList(line, end(lines, next)), line - next);
        }
    }

    /** The line behind the block that begins at a line; all further lines of a block are indented more. */
    private static int end(List<String> lines, int line) {
        int end = line + 1;
        while (end < lines.size() && indentation(lines.get(end)) > indentation(lines.get(line))) {
            end++;
        }
        return end;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Gives each file the text that it had at the beginning. */
    public void restore() throws IOException {
        for (Map.Entry<String, String> file : originals.entrySet()) {
            Path path = content.resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                writer.write(path, file.getValue());
            }
        }
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size())).replace("\\", "\\\\");
    }
}
