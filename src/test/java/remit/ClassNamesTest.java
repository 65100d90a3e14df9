package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class has a name of its own, so that a reader who meets the name knows which class it is. */
class ClassNamesTest {

    private static final Path MAIN = Path.of("src/main/java/remit");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    private static final Pattern TEMPLATE_COMMENT = Pattern.compile("(?s)<#--.*?-->");

    private static final Pattern QUALIFIED = Pattern.compile("\\b([A-Z]\\w+)\\.([A-Z]\\w+)");

    private static final Pattern NESTED =
            Pattern.compile("(?m)^ +[a-z ]*\\b(?:class|record|enum|interface) ([A-Z]\\w*)");

    @Test
    void noTwoFilesDeclareClassesOfOneName() throws IOException {
        Map<String, Long> names =
                sources().stream().collect(Collectors.groupingBy(ClassNamesTest::name, Collectors.counting()));
        names.values().removeIf(count -> count == 1);
        assertThat(names).isEmpty();
    }

    /** Keys in {@code shape} are named after what they make; they are always written with the shape they belong to. */
    @Test
    void noNestedClassHasTheNameOfATopLevelOne() throws IOException {
        Set<String> names = sources().stream().map(ClassNamesTest::name).collect(Collectors.toSet());
        Set<String> twice = new TreeSet<>();
        for (Path file : sources()) {
            if (!file.startsWith(MAIN.resolve("shape"))) {
                String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
                NESTED.matcher(source)
                        .results()
                        .map((MatchResult nested) -> nested.group(1))
                        .filter(names::contains)
                        .forEach(nested -> twice.add(name(file) + "." + nested));
            }
        }
        assertThat(twice).isEmpty();
    }

    /** A template says in its comments which records it shows, such as {@code PointTable.Choices}. */
    @Test
    void aTemplateNamesRecordsThatExist() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (Path file : sources()) {
            sources.put(name(file), Files.readString(file));
        }
        Set<String> unknown = new TreeSet<>();
        for (Path template : files(Path.of("templates"), ".ftlh")) {
            TEMPLATE_COMMENT
                    .matcher(Files.readString(template))
                    .results()
                    .forEach(comment -> QUALIFIED
                            .matcher(comment.group())
                            .results()
                            .filter(record -> !declares(sources.getOrDefault(record.group(1), ""), record.group(2)))
                            .forEach(record -> unknown.add(template + ": " + record.group())));
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean declares(String source, String nested) {
        return Pattern.compile("\\b(?:class|record|enum|interface) " + nested + "\\b")
                .matcher(source)
                .find();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources() throws IOException {
        return files(MAIN, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
