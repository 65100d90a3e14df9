package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The jar names each library that is packed into it, with a licence that we have agreed to and its text. */
class LicencesInJarIT {

    private static final String LIST = "META-INF/sbom/remit.cdx.json";
    private static final String LICENCES = "META-INF/licenses/";

    /** Licences whose text is the same in each library. */
    private static final Set<String> COMMON = Set.of("Apache-2.0", "EPL-1.0", "EPL-2.0");

    /** Licences whose text begins with who has the copyright. */
    private static final Set<String> NAMING = Set.of("BSD-2-Clause", "BSD-3-Clause", "MIT");

    /** A file of a library that says something about licences. */
    private static final Pattern SAYS = Pattern.compile(
            "(?i)(?:.*/)?([^/]*(?:licen[sc]e|notice|copying|copyright)[^/]*|about(?:_[^/]*)?\\.html)(?<!\\.class|/)");

    private static ZipFile jar;

    /** The licences of each library, by its name. */
    private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>();

    /** The jar of each library, by its name. */
    private static final Map<String, File> JARS = new TreeMap<>();

    @BeforeAll
    static void readTheListInTheJar() throws IOException {
        jar = new JarFile("target/remit.jar");
        assumeThat("offline=true".equals(System.getProperty("maven")) && jar.getEntry(LIST) == null)
                .as("Maven is offline, and then packs no list of the libraries")
                .isFalse();
        Map<?, ?> list = new Yaml().load(text(LIST));
        for (Object library : (List<?>) list.get("components")) {
            Map<?, ?> about = (Map<?, ?>) library;
            String name = (String) about.get("name");
            LIBRARIES.put(name, licences((List<?>) about.get("licenses")));
            JARS.put(name, jarOf(name + "-" + about.get("version") + ".jar"));
        }
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void everyLibraryHasAnAllowedLicence() {
        Set<String> allowed = new TreeSet<>(COMMON);
        allowed.addAll(NAMING);
        assertThat(LIBRARIES)
                .isNotEmpty()
                .allSatisfy((library, licences) -> assertThat(licences)
                        .as("licences of %s", library)
                        .isNotEmpty()
                        .isSubsetOf(allowed));
    }

    @Test
    void theDocumentNamesEveryLibraryWithItsLicence() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        for (DependencyTables.Row row : DependencyTables.insideTheJar()) {
            row.artifacts().forEach(artifact -> described.put(artifact.split(":")[1], Set.of(row.licence())));
        }
        assertThat(described).isEqualTo(LIBRARIES);
    }

    @Test
    void theTextOfEveryLicenceIsInTheJar() {
        LIBRARIES.forEach((library, licences) -> {
            assertThat(licences)
                    .as("licences of %s", library)
                    .allMatch(licence -> jar.getEntry(LICENCES + licence + ".txt") != null);
            if (!COMMON.containsAll(licences)) {
                assertThat(textsOf(library))
                        .as("texts of %s, which is under %s", library, licences)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("copyright"));
            }
        });
    }

    @Test
    void everythingThatALibrarySaysOfLicencesIsInTheJar() throws IOException {
        for (Map.Entry<String, File> library : JARS.entrySet()) {
            try (ZipFile its = new ZipFile(library.getValue())) {
                for (ZipEntry entry : its.stream().toList()) {
                    if (SAYS.matcher(entry.getName()).matches()) {
                        assertThat(text(LICENCES + library.getKey() + "/" + new File(entry.getName()).getName()))
                                .as("%s of %s", entry.getName(), library.getKey())
                                .isEqualTo(text(its, entry.getName()));
                    }
                }
            }
        }
    }

    @Test
    void theJarHasNoLicenceOfAnythingElse() {
        Set<String> folders = new TreeSet<>();
        jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(LICENCES) && !name.endsWith("/"))
                .map(name -> name.substring(LICENCES.length()))
                .filter(name -> name.contains("/"))
                .forEach(name -> folders.add(name.substring(0, name.indexOf('/'))));
        assertThat(LIBRARIES.keySet()).containsAll(folders);
    }

    /** Returns the SPDX ids of licences; where the list knows none, what it says instead. */
    private static Set<String> licences(List<?> licences) {
        Set<String> ids = new TreeSet<>();
        for (Object licence : licences == null ? List.of() : licences) {
            Map<?, ?> named = (Map<?, ?>) ((Map<?, ?>) licence).get("license");
            Object id = named == null ? licence : named.get("id");
            ids.add(String.valueOf(id == null ? named : id));
        }
        return ids;
    }

    private static File jarOf(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not on the class path"));
    }

    /** Returns the texts in the folder of a library. */
    private static List<String> textsOf(String library) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(LICENCES + library + "/") && !name.endsWith("/"))
                .map(LicencesInJarIT::text)
                .toList();
    }

    private static String text(String name) {
        try {
            return text(jar, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ZipFile file, String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        assertThat(entry).as(name + " in " + file.getName()).isNotNull();
        try (InputStream in = file.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
