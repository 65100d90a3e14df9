package remit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Handbooks by which templates are tried, among the resources. */
enum TrialHandbooks {
    /** The smallest that there can be. */
    SMALLEST("smallest"),

    /** One of each kind of record, with signs of HTML, long words and other scripts in its texts. */
    HOSTILE("hostile");

    /** What separates the files: a line with the path of the next one. */
    private static final Pattern BEGIN = Pattern.compile("(?m)^=== ");

    private final String name;

    TrialHandbooks(String name) {
        this.name = name;
    }

    /** Returns the text of each file by its path in the content folder. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : BEGIN.split(text())) {
            int end = file.indexOf('\n');
            if (end > 0) {
                files.put(file.substring(0, end), file.substring(end + 1));
            }
        }
        return files;
    }

    private String text() {
        String path = "/remit/trial/" + name + ".txt";
        try (InputStream text = Objects.requireNonNull(TrialHandbooks.class.getResourceAsStream(path), path)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
