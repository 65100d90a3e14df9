package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents in {@code src/docs} agree with the code, and what the code says about them is there. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of("src/docs");
    private static final Path SITES = Path.of("src/test/resources/sites");

    /** A document that is cited, and the heading if one is cited right after it. */
    private static final Pattern CITED = Pattern.compile("src/docs/([\\w-]+\\.md)(?:[^.\"]{0,60}\"([A-Z][^\"]*)\")?");

    /** A document that is named without its folder, or that is not in the project. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?<!src/docs/)\\b(architecture|content|output|sameness|style|product|looks|dependencies)\\.md\\b"
                    + "|the (data|content) format\\b|the output's|architecture and style");

    /** A row of a table whose first cell is code. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|([^|]*)\\|(?:([^|]*)\\|)?$");

    /** An address in the list below "Addresses", which is indented. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?m)(?<=^ {4}.{0,120})(?<=\\s)(?:[\\w<>/-]+\\.(?:html|json|txt|xml)|[a-z]+/…)");

    /** A row about a file in two forms: {@code | `data/guides/<guide>.json`, `.csv` |}. */
    private static final Pattern TWO_FORMS = Pattern.compile("(?m)^\\| `([^`]+)\\.json`, `\\.csv` \\|");

    /** A class that a document names: {@code `check.make.RoleMaker`}, {@code `GoldenSiteTest`}. */
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+|[A-Z][a-z]+[A-Z]\\w+)`");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json (\\S+)\n(.*?)```");

    @Test
    void everyDocumentThatIsCitedExistsWithItsHeading() throws IOException {
        for (Path file : texts()) {
            for (MatchResult cited : CITED.matcher(joined(file)).results().toList()) {
                Path document = DOCUMENTS.resolve(cited.group(1));
                assertThat(document).as("cited in " + file).isRegularFile();
                if (cited.group(2) != null) {
                    assertThat(headings(document)).as("cited in " + file).contains(cited.group(2));
                }
            }
        }
    }

    @Test
    void noCommentCitesADocumentThatIsNotInTheProject() throws IOException {
        for (Path file : CommentsTest.sources()) {
            assertThat(ELSEWHERE.matcher(joined(file)).results().map(MatchResult::group))
                    .as("cited in " + file)
                    .isEmpty();
        }
    }

    @Test
    void theTableOfPackagesIsTheOneThatTheLayeringTestHolds() throws IOException {
        Map<String, Set<String>> said = new HashMap<>();
        rows("Packages", 3).forEach(row -> said.put(row.group(1), codes(row.group(2))));
        assertThat(said).containsOnlyKeys(LayeringTables.OURS.keySet());
        LayeringTables.OURS.forEach(
                (name, held) -> assertThat(said.get(name)).as(name).isEqualTo(held));
    }

    @Test
    void theTableOfLibrariesIsTheOneThatTheLayeringTestHolds() throws IOException {
        Map<String, Set<String>> said = new TreeMap<>();
        rows("Packages", 2).forEach(row -> said.put(row.group(1) + ".", codes(row.group(2))));
        Map<String, Set<String>> held = new TreeMap<>(LayeringTables.THEIRS);
        held.keySet().removeIf(name -> name.startsWith("java") || name.startsWith("org.jspecify"));
        assertThat(said).isEqualTo(held);
    }

    @Test
    void theTableOfRoomsIsTheOneThatTheLayeringTestHolds() throws IOException {
        Map<String, List<String>> said = new HashMap<>();
        rows("Rooms", 2).forEach(row -> said.put(row.group(1), inOrder(row.group(2))));
        assertThat(said).isEqualTo(LayeringTables.ROOMS);
    }

    @Test
    void everyClassThatADocumentNamesExists() throws IOException {
        Set<String> classes = classes();
        for (Path document : documents()) {
            for (MatchResult named : CLASS.matcher(read(document)).results().toList()) {
                assertThat(classes)
                        .as(document + " names " + named.group(1))
                        .anyMatch(name -> name.equals("remit." + named.group(1))
                                || !named.group(1).contains(".") && name.endsWith("." + named.group(1)));
            }
        }
    }

    @Test
    void everyExampleOfDataIsPartOfAFileThatATestBuilds() throws IOException {
        List<MatchResult> examples =
                EXAMPLE.matcher(read(DOCUMENTS.resolve("output.md"))).results().toList();
        assertThat(examples).isNotEmpty();
        for (MatchResult example : examples) {
            String path = example.group(1).replaceFirst("/", "/expected/");
            assertThat(isPart(Tree.of(example.group(2)), Tree.of(read(SITES.resolve(path)))))
                    .as("the example is not in " + path)
                    .isTrue();
        }
    }

    @Test
    void everyAddressOfABuiltSiteIsDescribedAndEachDescribedOneIsBuilt() throws IOException {
        List<String> described = addresses();
        Set<String> built = new TreeSet<>(Golden.files(Path.of("site")).keySet());
        for (Path site : Golden.cases("sites")) {
            built.addAll(Golden.files(site.resolve("expected")).keySet());
        }
        assertThat(built).allMatch(address -> described.stream().anyMatch(address::matches));
        assertThat(described).allMatch(pattern -> built.stream().anyMatch(address -> address.matches(pattern)));
    }

    /** The addresses that {@code src/docs/output.md} describes, as patterns: all under "Addresses", and all data files. */
    private static List<String> addresses() throws IOException {
        String document = read(DOCUMENTS.resolve("output.md"));
        List<String> addresses = new ArrayList<>(List.of("data/search.js", "data/picker/…"));
        ADDRESS.matcher(section(document, "Addresses"))
                .results()
                .map(MatchResult::group)
                .filter(address -> !address.startsWith("data/"))
                .forEach(addresses::add);
        for (MatchResult row :
                ROW.matcher(section(document, "Data files")).results().toList()) {
            addresses.add(row.group(1));
        }
        TWO_FORMS
                .matcher(section(document, "Data files"))
                .results()
                .forEach(row -> addresses.addAll(List.of(row.group(1) + ".json", row.group(1) + ".csv")));
        return addresses.stream()
                .map(address -> address.replace(".", "\\.")
                        .replace("<answer>/<answer>", "[a-z0-9-]+(?:/[a-z0-9-]+)*")
                        .replace("<path>", "[a-z0-9-]+(?:/[a-z0-9-]+)*")
                        .replaceAll("<[a-z]+>", "[a-z0-9-]+")
                        .replace("…", ".+"))
                .toList();
    }

    /** Whether an example is a whole with keys and items left out. */
    private static boolean isPart(Object example, Object whole) {
        if (example instanceof Map<?, ?> some && whole instanceof Map<?, ?> all) {
            return some.entrySet().stream()
                    .allMatch(entry ->
                            all.containsKey(entry.getKey()) && isPart(entry.getValue(), all.get(entry.getKey())));
        }
        if (example instanceof List<?> some && whole instanceof List<?> all) {
            Iterator<?> rest = all.iterator();
            for (Object item : some) {
                boolean found = false;
                while (!found && rest.hasNext()) {
                    found = isPart(item, rest.next());
                }
                if (!found) {
                    return false;
                }
            }
            return true;
        }
        return example.equals(whole);
    }

    /** The rows with so many cells of the tables below a heading. */
    private static List<MatchResult> rows(String heading, int cells) throws IOException {
        return ROW.matcher(section(read(DOCUMENTS.resolve("architecture.md")), heading))
                .results()
                .filter(row -> (row.group(3) == null ? 2 : 3) == cells)
                .toList();
    }

    private static String section(String document, String heading) {
        int start = document.indexOf("\n## " + heading + "\n");
        return document.substring(start, document.indexOf("\n## ", start + 1));
    }

    private static Set<String> codes(String cell) {
        return new TreeSet<>(inOrder(cell));
    }

    private static List<String> inOrder(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** The full names of all classes of the project, tests included. */
    private static Set<String> classes() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            Golden.files(Path.of(root)).keySet().stream()
                    .filter(file -> file.endsWith(".java"))
                    .forEach(file -> classes.add(file.replace(".java", "").replace('/', '.')));
        }
        return classes;
    }

    private static List<String> headings(Path document) throws IOException {
        return read(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", ""))
                .toList();
    }

    /** The files that may cite a document. */
    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("src/docs", "src/main/java", "src/test/java", "templates")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".png"))
                        .sorted()
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    /** A text in which a comment's lines are joined, so that a citation may go over the end of a line. */
    private static String joined(Path file) throws IOException {
        return read(file).replaceAll("\\n\\s*(\\*|//) ", " ");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
