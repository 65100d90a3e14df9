package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archives hold what they promise, and what is in them works wherever it is unpacked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "It runs scripts for POSIX shells")
class DistributionIT {

    private static final Path JAR = Path.of("target/remit.jar");
    private static final String LIST = "META-INF/sbom/remit.cdx.json";
    private static final String LICENCES = "META-INF/licenses/";
    private static final Instant MADE = Instant.parse("2026-11-21T00:00:00Z");

    private static final Set<String> FILES = Set.of(
            "README.txt",
            "bin/remit",
            "bin/remit.cmd",
            "completion/_remit",
            "completion/remit.bash",
            "docs/content-reference.md",
            "docs/output.md",
            "docs/problems.md",
            "docs/publishing.md",
            "docs/sameness.md",
            "docs/spreadsheets.md",
            "docs/templates.md",
            "docs/tour.md",
            "jobs/handbook.cron",
            "jobs/handbook.service",
            "jobs/handbook.timer",
            "man/man1/remit.1",
            "remit.jar");

    /** What bash says may follow each line, with a line before it that repeats the line. */
    private static final String COMPLETING = """
            . "$1" && cd "$2" || exit 1
            while IFS= read -r COMP_LINE; do
                IFS=' ' read -ra COMP_WORDS <<<"$COMP_LINE"
                case $COMP_LINE in *' ') COMP_WORDS+=('') ;; esac
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                COMPREPLY=()
                _complete_remit 2>/dev/null
                printf '> %s\\n' "$COMP_LINE" "${COMPREPLY[@]/#/  }" | sed '2,$s/^> //'
            done
            """;

    /** A zsh in a zsh: types a line and a tab, waits for what appears, and prints it. */
    private static final String TYPING = """
            zmodload zsh/zpty
            zpty inner zsh -f -i
            zpty -w inner "fpath=('$1' \\$fpath); autoload -Uz compinit; compinit -u -D; echo READY""NOW"
            zpty -r inner shown '*READYNOW*' || exit 1
            zpty -w -n inner $2$'\\t'
            zpty -r inner shown "*$3*" && echo found
            zpty -d inner
            """;

    @TempDir
    static Path temporary;

    /** The path of each entry of an archive, below its one folder, and what the archive says of it. */
    private static final Map<String, Entry> ZIPPED = new TreeMap<>();

    private static final Map<String, Entry> TARRED = new TreeMap<>();
    private static String version;
    private static Path program;
    private static JarFile jar;

    /**
     * @param mode as in octal digits: 0755
     * @param bytes empty for a folder
     */
    private record Entry(boolean folder, int mode, Instant made, int bytesHash) {
        static Entry of(boolean folder, int mode, Instant made, byte[] bytes) {
            return new Entry(folder, mode & 0777, made, Arrays.hashCode(bytes));
        }
    }

    @BeforeAll
    static void unpack() throws IOException {
        jar = new JarFile(JAR.toFile());
        version = jar.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        Path folder = Files.createDirectory(temporary.resolve("Übung für alle"));
        program = folder.resolve("remit-" + version);
        try (ZipFile zip =
                ZipFile.builder().setFile("target/remit-" + version + ".zip").get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                put(ZIPPED, entry.getName(), Entry.of(entry.isDirectory(), entry.getUnixMode(), made(entry), bytes));
                unpack(folder.resolve(entry.getName()), entry.isDirectory(), entry.getUnixMode(), bytes);
            }
        }
        try (InputStream file = Files.newInputStream(Path.of("target/remit-" + version + ".tar.gz"));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Instant made = entry.getLastModifiedTime().toInstant();
                byte[] bytes = tar.readAllBytes();
                put(TARRED, entry.getName(), Entry.of(entry.isDirectory(), entry.getMode(), made, bytes));
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void theArchivesHoldTheJarAndWhatBelongsToIt() {
        Set<String> licences = namesInTheJar(LICENCES);
        assertThat(licences).hasSizeGreaterThan(40);
        Set<String> expected = new TreeSet<>(FILES);
        licences.forEach(name -> expected.add("licenses/" + name));
        if (jar.getEntry(LIST) != null) {
            expected.add("sbom/remit.cdx.json");
        }
        assertThat(files(ZIPPED)).isEqualTo(expected);
        assertThat(files(TARRED)).isEqualTo(expected);
        expected.forEach(name -> assertThat(TARRED.get(name)).as(name).isEqualTo(ZIPPED.get(name)));
    }

    @Test
    void theListOfLibrariesIsThatInTheJar() throws IOException {
        assumeTrue(jar.getEntry(LIST) != null, "Maven is offline, and then packs no list of the libraries");
        try (InputStream inside = jar.getInputStream(jar.getEntry(LIST))) {
            assertThat(program.resolve("sbom/remit.cdx.json")).hasBinaryContent(inside.readAllBytes());
        }
    }

    @Test
    void modesAndTimesAreThoseOfNoMachine() {
        for (Map<String, Entry> archive : List.of(ZIPPED, TARRED)) {
            archive.forEach((name, entry) -> {
                assertThat(entry.made()).as("time of %s", name).isEqualTo(MADE);
                assertThat(entry.mode())
                        .as("mode of %s", name)
                        .isEqualTo(entry.folder() || name.equals("bin/remit") ? 0755 : 0644);
            });
        }
    }

    @Test
    void readmeNamesThisVersion() throws IOException {
        assertThat(Path.of("README.md")).content().contains("unzip -q remit-" + version + ".zip");
        assertThat(Path.of("src/docs/templates.md")).content().contains("unzip remit-" + version + "/remit.jar");
        assertThat(program.resolve("README.txt")).content().startsWith("Remit " + version + "\n");
    }

    @Test
    void aHandbookBeginsAndIsBuiltInAFolderWithBlanksAndUmlauts() throws Exception {
        String remit = program.resolve("bin/remit").toString();
        Path handbook = program.resolveSibling("Mein Handbuch für März");
        assertThat(run(List.of(remit, "init", handbook.toString()), "")).startsWith("Wrote a handbook to ");
        String built =
                run(List.of(remit, "build", "--content", handbook + "/content", "--site", handbook + "/site"), "");
        assertThat(built).contains("Built ").contains(" with no problems");
        assertThat(handbook.resolve("site/index.html")).exists();
    }

    @Test
    void versionsBesideOneAnotherRunTheirOwnJar() throws Exception {
        Path java = Files.createDirectories(temporary.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" | grep jar$\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(java.resolveSibling("../release"), "JAVA_VERSION=\"17\"\n");
        Path newer = program.resolveSibling("remit-99");
        Files.createDirectories(newer.resolve("bin"));
        Files.copy(program.resolve("bin/remit"), newer.resolve("bin/remit"));
        Files.copy(Path.of("pom.xml"), newer.resolve("remit.jar"));
        for (Path each : List.of(program, newer)) {
            String start = "JAVA_HOME=\"$1\" exec \"$2\" --version";
            assertThat(run(List.of("sh", "-c", start, "-", temporary + "/java", each + "/bin/remit"), ""))
                    .isEqualTo("-jar\n" + each.toRealPath() + "/remit.jar\n");
        }
    }

    @Test
    void bashCompletesCommandsOptionsValuesAndFiles() throws Exception {
        assumeTrue(isInstalled("bash"), "there is no bash");
        Path folder = Files.createDirectories(temporary.resolve("to be completed"));
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("plan 2027.xlsx"), "");
        assertThat(completed(
                        folder,
                        "remit re",
                        "remit new ",
                        "remit new --title x d",
                        "remit check --form",
                        "remit check --format ",
                        "remit changes --format m",
                        "remit export --kind t",
                        "remit serve --editor z",
                        "remit explain unknown-k",
                        "remit build --content c",
                        "remit import p",
                        "remit help ex"))
                .isEqualTo("""
                        > remit re
                          rename
                          remove
                        > remit new\s
                          role
                          comparison
                          guide
                          topic
                          contact
                          duty
                          term
                          source
                          page
                        > remit new --title x d
                          duty
                        > remit check --form
                          --format
                        > remit check --format\s
                          text
                          json
                          sarif
                          github
                        > remit changes --format m
                          markdown
                        > remit export --kind t
                          topics
                          terms
                        > remit serve --editor z
                          zed
                        > remit explain unknown-k
                          unknown-key
                        > remit build --content c
                          content
                        > remit import p
                          plan 2027.xlsx
                        > remit help ex
                          export
                          explain
                        """);
    }

    @Test
    void bashCarriesOutNoCommandThatStandsInTheNameOfAFile() throws Exception {
        assumeTrue(isInstalled("bash"), "there is no bash");
        Path folder = Files.createDirectories(temporary.resolve("of somebody else"));
        Files.writeString(folder.resolve("$(touch carried-out)"), "");
        assertThat(completed(folder, "remit import ")).isEqualTo("> remit import \n  $(touch carried-out)\n");
        assertThat(folder.resolve("carried-out")).doesNotExist();
    }

    @Test
    void zshCompletesFromTheFirstTimeOn() throws Exception {
        assumeTrue(isInstalled("zsh"), "there is no zsh");
        String folder = program.resolve("completion").toString();
        assertThat(run(List.of("zsh", "-f", "-s", folder, "remit new com", "parison"), TYPING))
                .isEqualTo("found\n");
    }

    @Test
    void programsThatShowManualsFindNothingWrong() throws Exception {
        String page = program.resolve("man/man1/remit.1").toString();
        assumeTrue(isInstalled("mandoc") || isInstalled("groff"), "there is neither mandoc nor groff");
        if (isInstalled("mandoc")) {
            assertThat(run(List.of("mandoc", "-Tlint", page), "")).isEmpty();
        }
        if (isInstalled("groff")) {
            assertThat(run(List.of("sh", "-c", "groff -man -ww -Tascii \"$1\" 2>&1 >/dev/null", "-", page), ""))
                    .isEmpty();
        }
    }

    private static void put(Map<String, Entry> archive, String name, Entry entry) {
        String top = "remit-" + version + "/";
        assertThat(name).startsWith(top);
        assertThat(archive.put(name.substring(top.length()), entry))
                .as("another %s", name)
                .isNull();
    }

    private static void unpack(Path to, boolean folder, int mode, byte[] bytes) throws IOException {
        Files.createDirectories(folder ? to : to.getParent());
        if (!folder) {
            Files.copy(new ByteArrayInputStream(bytes), to);
            assertThat(to.toFile().setExecutable((mode & 0100) != 0)).isTrue();
        }
    }

    private static Instant made(ZipArchiveEntry entry) {
        return entry.getTimeLocal().toInstant(ZoneOffset.UTC);
    }

    private static Set<String> files(Map<String, Entry> archive) {
        Set<String> files = new TreeSet<>(archive.keySet());
        files.removeIf(name -> archive.get(name).folder());
        return files;
    }

    private static Set<String> namesInTheJar(String folder) {
        Set<String> names = new TreeSet<>();
        jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                .forEach(name -> names.add(name.substring(folder.length())));
        return names;
    }

    private static String completed(Path folder, String... lines) throws IOException, InterruptedException {
        String script = program.resolve("completion/remit.bash").toString();
        return run(List.of("bash", "-c", COMPLETING, "-", script, folder.toString()), String.join("\n", lines) + "\n");
    }

    private static boolean isInstalled(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Runs a program and returns what it prints, on both streams. */
    private static String run(List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.createTempFile(temporary, "in", ".txt");
        Path out = Files.createTempFile(temporary, "out", ".txt");
        Files.writeString(in, input, StandardCharsets.UTF_8);
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(temporary.toFile())
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
        builder.environment().put("CI", "true");
        Process process = builder.start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended)
                .as("whether %s ended: %s", command, Files.readString(out))
                .isTrue();
        return Files.readString(out);
    }
}
