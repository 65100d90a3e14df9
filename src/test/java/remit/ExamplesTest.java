package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import remit.Examples.Example;
import remit.history.GivenRepository;
import remit.problem.Severity;

/** What README and the pages for editors show is put where they say, and every command is typed. */
class ExamplesTest {

    private static final Path README = Path.of("README.md");
    private static final Path HOW_TO_EDIT = Path.of("content/pages/how-to-edit.md");
    private static final Path LARGE_CHANGES = Path.of("content/pages/large-changes.md");

    private static final Pattern ARGUMENT = Pattern.compile("\"[^\"]*\"|[^\" ]+");

    private static final Pattern FOR_EDITORS = Pattern.compile("(?m)^(for-editors|unlisted): yes$");

    @TempDir
    Path temp;

    /** The checkout; some commands make a folder beside it. */
    private Path folder;

    private Path content;

    @BeforeEach
    void givenFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("checkout"));
        content = folder.resolve("content");
    }

    @Test
    void readmeBuildsAHandbookFromNothing() throws IOException {
        List<Example> examples = Examples.of(README).all();
        assertThat(examples).hasSizeGreaterThan(6);
        for (int i = 0; i < examples.size(); i++) {
            put(examples.get(i));
            if (i >= 2) {
                assertThat(errors()).as("after " + examples.get(i)).isEmpty();
            }
        }
    }

    /** The examples of a section may need each other, and those of earlier sections. */
    @Test
    void howToEditChangesTheHandbookItIsPartOf() throws IOException {
        givenHandbook();
        List<Example> examples = new ArrayList<>(Examples.of(HOW_TO_EDIT).all());
        assertThat(examples).hasSizeGreaterThan(10);
        examples.addAll(Examples.of(LARGE_CHANGES).all());
        for (int i = 0; i < examples.size(); i++) {
            put(examples.get(i));
            boolean last = i + 1 == examples.size()
                    || !examples.get(i + 1).heading().equals(examples.get(i).heading());
            if (last) {
                assertThat(errors()).as("after " + examples.get(i)).isEmpty();
            }
        }
    }

    /** A command that several documents show is typed once, in a handbook without the pages for editors. */
    @Test
    void everyCommandWorks() throws IOException {
        givenHandbook();
        withoutPagesForEditors();
        try (GivenRepository repository = new GivenRepository(folder)) {
            repository.tagged("kept");
        }
        assertThat(run("build")).isEmpty();
        Set<String> typed = new HashSet<>();
        for (Path document : List.of(HOW_TO_EDIT, LARGE_CHANGES, README)) {
            List<String> commands = Examples.of(document).commands();
            assertThat(commands).as(document.toString()).hasSizeGreaterThan(4);
            for (String command : commands) {
                if (typed.add(command)) {
                    assertThat(run(command)).as(document + ": " + command).isEmpty();
                }
            }
        }
    }

    @Test
    void theReportsAreThoseThatAppear() throws IOException {
        givenHandbook();
        thenShown(HOW_TO_EDIT, "topics.yaml", "    first: security-desk", "    frist: security-desk");
    }

    @Test
    void theReportInReadmeIsTheOneThatAppears() throws IOException {
        for (Example example : Examples.of(README).all().subList(0, 3)) {
            put(example);
        }
        thenShown(README, "roles/head-gardener.yaml", "in-short: Keeps", "in-shrt: Keeps");
    }

    /** Makes a mistake in a file. The document shows what is then reported. */
    private void thenShown(Path document, String file, String right, String wrong) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(right);
        Files.writeString(path, text.replaceFirst(right, wrong));
        String report = run("check").replaceFirst("1: ", "").split("\n\n")[0];
        assertThat(withoutIndent(Files.readString(document))).contains(withoutIndent(report));
    }

    private static String withoutIndent(String text) {
        return text.replaceAll("(?m)^ +", "");
    }

    /**
     * Types a command; a preview, which does not end, is only asked for its help, nothing asks, and a build does not wait
     * for the disk. Returns what went wrong.
     */
    private String run(String command) {
        List<String> arguments = ARGUMENT.matcher(command)
                .results()
                .map(argument -> argument.group().replace("\"", ""))
                .collect(Collectors.toCollection(ArrayList::new));
        if (arguments.get(0).equals("serve")) {
            arguments.add("--help");
        } else if (List.of("rename", "remove").contains(arguments.get(0))) {
            arguments.add("--yes");
        } else if (arguments.get(0).equals("build")) {
            arguments.add("--no-fsync");
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = Main.run(
                arguments.toArray(String[]::new), folder, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        return code == 0 ? "" : code + ": " + err.toString(StandardCharsets.UTF_8);
    }

    private void givenHandbook() throws IOException {
        Path from = Path.of("content");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, content.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** These pages are two thirds of our handbook; no command names one of them, and none of the other pages links to one. */
    private void withoutPagesForEditors() throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("pages"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (FOR_EDITORS.matcher(Files.readString(file)).find()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<String> errors() {
        return new Generator(new Generator.Options(content, null, false))
                .check().problems().sorted().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> problem.position() + " " + problem.advice())
                        .toList();
    }

    /** Writes the example as a new file, or adds it to the file that is there: entries to a list, keys to a map. */
    private void put(Example example) throws IOException {
        assertThat(example.file()).as("the file of " + example).isNotEmpty();
        Path file = content.resolve(example.file());
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.writeString(file, example.text());
            return;
        }
        DumperOptions options = new DumperOptions();
        options.setWidth(10_000);
        Yaml yaml = new Yaml(options);
        String list = file.getFileName().toString().replace(".yaml", "");
        Node there = yaml.compose(new StringReader(Files.readString(file)));
        Node more = yaml.compose(new StringReader(example.text()));
        StringWriter text = new StringWriter();
        yaml.serialize(merged(there, more, list), text);
        Files.writeString(file, text.toString().replace("!!int ", ""));
    }

    /**
     * @param name the key of the list where the file is a map that has one
     */
    private static Node merged(Node there, Node more, String name) {
        if (there instanceof MappingNode map && more instanceof SequenceNode) {
            map.getValue().stream()
                    .filter(tuple -> word(tuple).equals(name))
                    .forEach(tuple -> merged(tuple.getValueNode(), more, name));
        } else if (there instanceof SequenceNode list && more instanceof SequenceNode entries) {
            list.getValue().addAll(entries.getValue());
        } else if (there instanceof MappingNode map && more instanceof MappingNode keys) {
            for (NodeTuple key : keys.getValue()) {
                NodeTuple old = map.getValue().stream()
                        .filter(tuple -> word(tuple).equals(word(key)))
                        .findFirst()
                        .orElse(null);
                boolean deeper = old != null
                        && old.getValueNode() instanceof MappingNode
                        && key.getValueNode() instanceof MappingNode;
                if (deeper) {
                    merged(old.getValueNode(), key.getValueNode(), name);
                } else {
                    map.getValue().remove(old);
                    map.getValue().add(key);
                }
            }
        } else {
            throw new IllegalArgumentException("a map cannot be added to a list");
        }
        return there;
    }

    private static String word(NodeTuple tuple) {
        return ((ScalarNode) tuple.getKeyNode()).getValue();
    }
}
