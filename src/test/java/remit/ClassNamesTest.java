package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
