package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.read.WordsReader;

/** The file of words has the words that templates and pages use, and no others. */
class WordsTest {

    private static final Pattern IN_TEMPLATES = Pattern.compile("\\bwords((?:\\.[a-z_]+)+)");

    /** A key, or the beginning of a key to which the word of a value is added: {@code "state." + …}. */
    private static final Pattern IN_JAVA = Pattern.compile("\"((?:[a-z_]+\\.)+[a-z_]*)\"(\\s*\\+)?");

    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(html|yaml|json|xml|txt|css|svg|js)");

    /** A function of the browser that a script of data calls. */
    private static final Pattern FUNCTION = Pattern.compile("remit\\.[a-z]+");

    /** A key of the settings of VS Code. */
    private static final String SETTING = "yaml.schemas";

    private final Set<String> keys = keys();
    private final Set<String> said = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();

    WordsTest() throws IOException {
        IN_TEMPLATES
                .matcher(all("templates", ".ftlh"))
                .results()
                .forEach(found -> said.add(found.group(1).substring(1)));
        // The words of tables that readers put together and of search results are put in by scripts, from the same
        // tree.
        IN_TEMPLATES
                .matcher(all("templates/theme", ".js"))
                .results()
                .map(found -> found.group(1).substring(1))
                .filter(keys::contains)
                .forEach(said::add);
        for (String stage : List.of("words", "pages", "data", "fact", "ReviewCopy.java")) {
            IN_JAVA.matcher(all("src/main/java/remit/" + stage, ".java"))
                    .results()
                    .forEach(this::addLiteral);
        }
    }

    @Test
    void everyKeyThatIsSaidExists() {
        assertThat(said).hasSizeGreaterThan(200);
        assertThat(said).allSatisfy(key -> assertThat(keys).contains(key));
        assertThat(beginnings).allSatisfy(beginning -> assertThat(keys).anyMatch(key -> isMadeOf(beginning, key)));
    }

    @Test
    void everyKeyIsSaid() {
        Set<String> unsaid = new TreeSet<>(keys);
        unsaid.removeAll(said);
        unsaid.removeIf(key -> beginnings.stream().anyMatch(beginning -> isMadeOf(beginning, key)));
        // Words.number uses these words if they are there.
        unsaid.removeIf(key -> key.matches("number\\.\\d+"));
        assertThat(unsaid).isEmpty();
    }

    /** A handbook may call a role something else, before which "a" may be wrong. */
    @Test
    void onlyTheWordForARoleSaysRole() throws IOException {
        List<String> sentences = sentences(english()).toList();
        assertThat(sentences).hasSizeGreaterThan(400);
        assertThat(sentences.stream().map(sentence -> sentence.replaceAll("\\{\\w+}|\\[[Rr]oles?]", "")))
                .filteredOn(sentence -> sentence.toLowerCase(Locale.ROOT).contains("role"))
                .containsExactlyInAnyOrder("role", "roles");
        assertThat(sentences).noneMatch(sentence -> sentence.matches("(?i).*\\ban? \\[role.*"));
    }

    private void addLiteral(MatchResult literal) {
        String text = literal.group(1);
        if (literal.group(2) != null) {
            beginnings.add(text);
        } else if (!FILE_NAME.matcher(text).matches() && !FUNCTION.matcher(text).matches() && !text.equals(SETTING)) {
            said.add(text);
        }
    }

    private static boolean isMadeOf(String beginning, String key) {
        return key.startsWith(beginning) && key.indexOf('.', beginning.length()) < 0;
    }

    /** The keys, with dots. A sentence with a number is one key, without {@code one} and {@code other}. */
    private static Set<String> keys() throws IOException {
        return keys(english())
                .map(key -> key.replaceFirst("\\.(one|other)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(Map<?, ?> part) {
        return part.entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof Map<?, ?> nested
                        ? keys(nested).map(below -> entry.getKey() + "." + below)
                        : Stream.of((String) entry.getKey()));
    }

    private static Stream<String> sentences(Map<?, ?> part) {
        return part.values().stream()
                .flatMap(value -> value instanceof Map<?, ?> nested ? sentences(nested) : Stream.of((String) value));
    }

    private static Map<String, Object> english() throws IOException {
        return WordsReader.read("words/en.yaml", Files.readAllBytes(Path.of("templates/words/en.yaml")));
    }

    private static String all(String folder, String ending) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> ours =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            for (Path file : ours) {
                texts.append(Files.readString(file)).append('\n');
            }
        }
        return texts.toString();
    }
}
