package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The document that says what Remit is built with names what {@code pom.xml} names. */
class DependenciesTest {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    @Test
    void everyDependencyAndPluginHasALineWithItsVersion() throws IOException {
        Map<String, String> described = new TreeMap<>();
        for (DependencyTables.Row row : DependencyTables.all()) {
            if (!row.version().isEmpty()) {
                row.artifacts().forEach(artifact -> described.put(artifact, row.version()));
            }
        }
        assertThat(described).isEqualTo(versions());
    }

    /** Returns the version of each dependency and plugin, by its group and name. */
    private static Map<String, String> versions() throws IOException {
        Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
        Map<String, String> versions = new TreeMap<>();
        for (Element element : pom.select("dependency, plugin, artifactItem, palantirJavaFormat")) {
            String version = child(element, "version");
            if (!version.isEmpty()) {
                versions.put(name(element), resolved(version, pom));
            }
        }
        for (Element element : pom.select("dependency")) {
            versions.computeIfAbsent(name(element), name -> ofItsBom(name, versions));
        }
        return versions;
    }

    private static String name(Element element) {
        return element.tagName().equals("palantirJavaFormat")
                ? "com.palantir.javaformat:palantir-java-format"
                : child(element, "groupId") + ":" + child(element, "artifactId");
    }

    /** Returns the version of the bill of materials whose group a dependency is in. */
    private static String ofItsBom(String name, Map<String, String> versions) {
        return versions.entrySet().stream()
                .filter(bom -> bom.getKey().endsWith("-bom")
                        && name.startsWith(bom.getKey().split(":")[0] + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no version"));
    }

    private static String resolved(String version, Document pom) {
        return PROPERTY.matcher(version)
                .replaceAll(property -> pom.select(
                                "properties > " + property.group(1).replace(".", "\\."))
                        .text());
    }

    private static String child(Element element, String name) {
        return element.children().stream()
                .filter(child -> child.tagName().equals(name))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
