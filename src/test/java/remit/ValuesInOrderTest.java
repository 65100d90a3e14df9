package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.data.DataFile;
import remit.pages.frame.Page;

/**
 * {@link KeptTexts} takes the text of a value that is equal to an earlier one. Maps and sets are equal in any order, so
 * a page or a file of data must not be written in the order of one; it has a list instead.
 */
class ValuesInOrderTest {

    /** Maps and sets whose order no text follows, or whose order is always the same, each with the reason. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("Criterion.items", "looked up by id"),
            Map.entry("ProblemsJson.causes", "looked up by the problem"),
            Map.entry("TopicIndexPage.formerly", "looked up by the contact's id"),
            Map.entry("Role.values", "looked up by the criterion's id"),
            Map.entry("Guide.questions", "looked up by id; GuideJson and GuideCsv have lists of them"),
            Map.entry("Guide.outcomes", "looked up by id; GuideJson has a list of them"),
            Map.entry("GuideAddresses.byPath", "asked whether a guide is in it"),
            Map.entry("ComparisonData.counts", "in the order of an enum"),
            Map.entry("RoleJson.duties", "in the order of an enum"),
            Map.entry("HandbookJson.counts", "always has the same keys in the same order"),
            Map.entry("ReviewsJson.counts", "always has the same keys in the same order"));

    @Test
    void noPageAndNoFileOfDataIsWrittenInTheOrderOfAMap() throws IOException {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Set<String> unordered = new TreeSet<>();
        List<Class<?>> values = values();
        values.forEach(value -> visit(value, seen, unordered));

        assertThat(values).hasSizeGreaterThan(30);
        assertThat(unordered).containsExactlyInAnyOrderElementsOf(EXEMPT.keySet());
    }

    private static void visit(Type type, Set<Class<?>> seen, Set<String> unordered) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(one -> visit(one, seen, unordered));
            visit(generic.getRawType(), seen, unordered);
        } else if (type instanceof WildcardType any) {
            Arrays.stream(any.getUpperBounds()).forEach(one -> visit(one, seen, unordered));
        } else if (type instanceof Class<?> one && one.getName().startsWith("remit.") && seen.add(one)) {
            if (one.isSealed()) {
                Arrays.stream(one.getPermittedSubclasses()).forEach(kind -> visit(kind, seen, unordered));
            }
            if (one.isRecord()) {
                for (RecordComponent component : one.getRecordComponents()) {
                    if (Map.class.isAssignableFrom(component.getType())
                            || Set.class.isAssignableFrom(component.getType())) {
                        unordered.add(one.getSimpleName() + "." + component.getName());
                    }
                    visit(component.getGenericType(), seen, unordered);
                }
            }
        }
    }

    /** The records that are pages or the data of a file. */
    private static List<Class<?>> values() throws IOException {
        Path classes = Path.of("target/classes");
        Class<?> data = Arrays.stream(DataFile.class.getRecordComponents())
                .filter(component -> component.getName().equals("data"))
                .findFirst()
                .orElseThrow()
                .getType();
        try (Stream<Path> files = Files.walk(classes.resolve("remit"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .<Class<?>>map(file -> type(file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".")))
                    .filter(type ->
                            type.isRecord() && (Page.class.isAssignableFrom(type) || data.isAssignableFrom(type)))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ValuesInOrderTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
