package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One slip of an editor, as {@code src/test/resources/slips/*.txt} tells it: what is changed in a handbook without
 * problems, where that is to be reported, and with which words. {@code README.txt} beside those files has the form.
 */
final class Slip {

    /** Stands before the first sign that is reported. */
    private static final String MARK = "▸";

    private static final Pattern SIGN = Pattern.compile("<U\\+([0-9A-F]{4,6})>");
    private static final Pattern FILE = Pattern.compile("(rename|copy|delete|save|add) (.+?)(?: (?:to|as) (.+))?");

    private final String name;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> says = new ArrayList<>();
    private final List<String> meant = new ArrayList<>();
    private String place = "";

    private Slip(String name) {
        this.name = name;
    }

    /** The slips of one file of slips. */
    static List<Slip> read(List<String> lines) {
        List<Slip> slips = new ArrayList<>();
        Slip slip = new Slip("");
        String file = "";
        for (String line : lines) {
            String rest = SIGN.matcher(line.length() < 2 ? "" : line.substring(2))
                    .replaceAll(
                            sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))));
            Matcher whole = FILE.matcher(line);
            if (line.startsWith("# ")) {
                slip = new Slip(rest);
                slips.add(slip);
            } else if (line.startsWith("-")) {
                slip.change(file, false).before.add(rest);
            } else if (line.startsWith("+")) {
                slip.change(file, true).after.add(rest);
            } else if (line.startsWith("=")) {
                slip.meant.add(rest);
            } else if (line.startsWith(">")) {
                slip.says.add(rest);
            } else if (line.startsWith("@")) {
                slip.place = rest;
            } else if (whole.matches()) {
                slip.changes.add(new Change(whole.group(1), whole.group(2), whole.group(3)));
            } else if (!line.isBlank()) {
                file = line;
            }
        }
        return slips;
    }

    /** One change: of lines, or of a file as a whole. */
    private static final class Change {

        private final String verb;
        private final String file;
        private final String other;
        private final List<String> before = new ArrayList<>();
        private final List<String> after = new ArrayList<>();

        private Change(String verb, String file, String other) {
            this.verb = verb;
            this.file = file;
            this.other = other;
        }
    }

    private Change change(String file, boolean after) {
        Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        if (last == null || !last.file.equals(file) && !last.verb.equals("add") || !after && !last.after.isEmpty()) {
            last = new Change("edit", file, null);
            changes.add(last);
        }
        return last;
    }

    /** The parts of the report that must be there. */
    List<String> says() {
        return says;
    }

    /** The files with this slip in them. */
    Map<String, byte[]> applied(Map<String, byte[]> files) {
        Map<String, byte[]> result = new TreeMap<>(files);
        changes.forEach(change -> apply(change, result, change.after));
        return result;
    }

    /** The files as the editor meant them: those without the slip, or with the lines that the slip says are meant. */
    Map<String, byte[]> meant(Map<String, byte[]> files) {
        Map<String, byte[]> result = new TreeMap<>(files);
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            boolean last = i == changes.size() - 1;
            if (!last) {
                apply(change, result, change.after);
            } else if (!meant.isEmpty()) {
                apply(change, result, meant);
            }
        }
        return result;
    }

    private static void apply(Change change, Map<String, byte[]> files, List<String> after) {
        byte[] content = files.get(change.file);
        switch (change.verb) {
            case "edit" -> files.put(change.file, edited(change, content, after));
            case "add" -> files.put(change.file, bytes(String.join("\n", after).replace(MARK, "") + "\n"));
            case "rename" -> files.put(change.other, files.remove(change.file));
            case "copy" -> files.put(change.other, content);
            case "delete" -> files.remove(change.file);
            default -> files.put(change.file, text(content).getBytes(Charset.forName(change.other)));
        }
    }

    private static byte[] edited(Change change, byte[] content, List<String> after) {
        String text = text(content);
        String before = String.join("\n", change.before);
        int at = ("\n" + text).indexOf("\n" + before + "\n");
        assertThat(at).as("'%s' stands in %s", before, change.file).isNotNegative();
        String with = String.join("\n", after).replace(MARK, "");
        return bytes(text.substring(0, at) + with + text.substring(at + before.length()));
    }

    /** Where the slip is to be reported: {@code roles/gardener.yaml:3:7}, or the name of a file as a whole. */
    String place(Map<String, byte[]> files) {
        if (!place.isEmpty()) {
            return place;
        }
        Map<String, byte[]> marked = new LinkedHashMap<>(files);
        for (Change change : changes) {
            List<String> all = change.after;
            if (!change.verb.equals("edit")) {
                apply(change, marked, all);
                if (all.stream().noneMatch(line -> line.contains(MARK))) {
                    continue;
                }
            }
            String text = text(marked.get(change.file));
            String before = String.join("\n", change.before);
            int at = change.verb.equals("edit") ? ("\n" + text).indexOf("\n" + before + "\n") : 0;
            int line = (int) text.substring(0, at)
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count()
                    + 1;
            for (String one : all) {
                int column = one.indexOf(MARK);
                if (column >= 0) {
                    return change.file + ":" + line + ":" + (one.codePointCount(0, column) + 1);
                }
                line++;
            }
            if (change.verb.equals("edit")) {
                marked.put(change.file, edited(change, marked.get(change.file), all));
            }
        }
        throw new AssertionError("'" + name + "' does not say where it is to be reported");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
