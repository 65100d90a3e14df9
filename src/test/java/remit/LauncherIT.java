package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher for POSIX shells with the packaged jar. Where a test asks what the launcher tells Java, and not what Java
 * does then, a script stands in for Java: it takes a twentieth of the time.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "It is a script for POSIX shells")
class LauncherIT {

    private static final Path CONTENT =
            Path.of("src/test/resources/sites/smallest-handbook/content").toAbsolutePath();

    /** What the launcher tells Java, so that it leaves an archive of the classes that it loads, or uses one. */
    private static final String MAKES = "-XX:ArchiveClassesAtExit=";

    private static final String USES = "-XX:SharedArchiveFile=";

    private static final String OWN_ARCHIVE = "lib/server/classes.jsa";
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    Path temporary;

    private final Map<String, String> environment = new HashMap<>();
    private Path launcher;
    private Path jar;
    private Path cache;

    private record Run(int exitCode, String out, String err) {

        /** Standard error without what a build says of its progress, which it does on a machine that needs long for it. */
        String complaints() {
            return err.replaceAll("(?m)^(?:making|made) \\d.* pages\n", "");
        }
    }

    @BeforeEach
    void install() throws IOException {
        Path program = Files.createDirectories(temporary.resolve("programs"));
        launcher = program.resolve("bin/remit");
        Files.createDirectory(program.resolve("bin"));
        Files.copy(Path.of("target/bin/remit"), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        jar = program.resolve("remit.jar");
        Files.copy(Path.of("target/remit.jar"), jar);
        cache = temporary.resolve("my cache");
        environment.put("XDG_CACHE_HOME", cache.toString());
        environment.put("JAVA_HOME", JAVA_HOME);
        environment.put("CI", "");
    }

    @Test
    void thePackagedLauncherCanBeExecuted() {
        assertThat(Path.of("target/bin/remit")).isExecutable();
    }

    @Test
    void theFirstBuildLeavesAnArchiveWhichFurtherRunsUseUnlessItIsBroken() throws Exception {
        Run first = build();
        assertThat(first.exitCode()).isEqualTo(0);
        assertThat(first.out()).startsWith("Built ").endsWith("index.html\n");
        assertThat(first.complaints()).isEmpty();
        assertThat(archives()).hasSize(1);
        assertThat(classesFromArchive("check")).isPositive();

        Files.writeString(archives().get(0), "not an archive");
        Run again = build();
        assertThat(again.exitCode()).as("with a broken archive").isEqualTo(0);
        assertThat(again.out()).startsWith("Built ");
        assertThat(again.complaints()).isEmpty();
    }

    /** Java would pass over an archive of another program and say nothing, so this asks what Java is told. */
    @Test
    void anArchiveIsForOneProgram() throws Exception {
        environment.put("JAVA_HOME", givenJavaThatArchives());
        assertThat(build().out()).contains(MAKES).doesNotContain(USES);
        assertThat(archives()).hasSize(1);
        assertThat(run("check").out()).contains(USES + archives().get(0) + " ");
        assertThat(build().out()).contains(USES + archives().get(0) + " ").doesNotContain(MAKES);

        Instant made = Files.getLastModifiedTime(jar).toInstant();
        Files.setLastModifiedTime(archives().get(0), FileTime.from(made.minusSeconds(1)));
        assertThat(run("check").out())
                .as("with a program of the same size and minute that is newer than the archive")
                .contains("-jar ")
                .doesNotContain(USES);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(run("check").out())
                .as("with a newer program")
                .contains("-jar ")
                .doesNotContain(USES);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(100_000)));
        assertThat(run("check").out())
                .as("with an older program")
                .contains("-jar ")
                .doesNotContain(USES);
        assertThat(build().out()).as("with an older program").contains(MAKES).doesNotContain(USES);
        assertThat(archives()).hasSize(2);
        assertThat(run("check").out()).as("with an older program").contains(USES);
    }

    @Test
    void checkAndHelpLeaveNoArchive() throws Exception {
        environment.put("JAVA_HOME", givenJavaThatArchives());
        for (List<String> command : List.of(List.of("check"), List.of("build", "--help"), List.of("build", "-h"))) {
            Run run = run(command.toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(0);
            assertThat(run.out()).contains("-jar ").doesNotContain(MAKES);
            assertThat(archives()).isEmpty();
        }
    }

    @Test
    void aBuildForAMachineThatForgetsItLeavesNoArchive() throws Exception {
        environment.put("JAVA_HOME", givenJavaThatArchives());
        environment.put("CI", "true");
        Run built = build();
        assertThat(built.exitCode()).isEqualTo(0);
        assertThat(built.out()).contains("-jar ").doesNotContain(MAKES);
        assertThat(archives()).isEmpty();
    }

    @Test
    void aJavaWithoutAnArchiveOfItsOwnMakesNone() throws Exception {
        String home = givenJavaThatArchives();
        environment.put("JAVA_HOME", home);
        Files.delete(Path.of(home, OWN_ARCHIVE));
        assertThat(build().out()).contains("-jar ").doesNotContain(MAKES);
        Files.createFile(Path.of(home, OWN_ARCHIVE));
        assertThat(build().out()).contains("-jar ").contains(MAKES);
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws Exception {
        environment.put("JAVA_HOME", givenJavaThatArchives());
        Files.createFile(cache);
        Run built = build();
        assertThat(built.exitCode()).isEqualTo(0);
        assertThat(built.err()).isEmpty();
        assertThat(built.out()).contains("-jar ").doesNotContain(MAKES);
    }

    @Test
    void theExitCodeIsThatOfRemit() throws Exception {
        Path empty = Files.createDirectory(temporary.resolve("empty content"));
        assertThat(run("build", "--content", empty.toString()).exitCode()).isEqualTo(1);
        assertThat(run("build", "--stric").exitCode()).isEqualTo(2);
        assertThat(archives()).isEmpty();
    }

    @Test
    void argumentsKeepTheirBlanks() throws Exception {
        Run missing = run("check", "--content", "no such  folder");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("no such  folder");
    }

    @Test
    void theProgramMayBeInAFolderWhoseNameHasBlanks() throws Exception {
        Path program = temporary.resolve("my programs");
        Files.move(temporary.resolve("programs"), program);
        launcher = program.resolve("bin/remit");
        assertThat(build().exitCode()).isEqualTo(0);
        assertThat(archives()).hasSize(1);
        Run again = run("check", "--content", CONTENT.toString());
        assertThat(again.exitCode()).isEqualTo(0);
        assertThat(again.complaints()).isEmpty();
    }

    @Test
    void aLinkToTheLauncherFindsTheJar() throws Exception {
        Path link = temporary.resolve("remit");
        Files.createSymbolicLink(link, launcher);
        launcher = link;
        assertThat(run("--version").out()).startsWith("remit ");
    }

    @Test
    void aJavaHomeWithoutAJavaThatFitsIsPassedOver() throws Exception {
        givenJavaOnThePath(givenJava("on the path", "17", "echo the one on the path"));
        for (String home : List.of("/nowhere", givenJava("old java", "1.8.0_292", ""))) {
            environment.put("JAVA_HOME", home);
            Run run = run("--version");
            assertThat(run.err()).as(home).isEmpty();
            assertThat(run.out()).as(home).isEqualTo("the one on the path\n");
        }
    }

    @Test
    void anOldJavaOnThePathGivesWayToOneInAUsualPlace() throws Exception {
        givenUsualPlaces();
        givenJava("places/jdk", "17", "echo the usual one");
        environment.put("JAVA_HOME", "");
        givenJavaOnThePath(givenJava("old java", "16.0.2", ""));
        assertThat(run("--version").out()).isEqualTo("the usual one\n");
    }

    @Test
    void theFirstJavaThatFitsIsTaken() throws Exception {
        givenUsualPlaces();
        environment.put("JAVA_HOME", givenJava("first", "17", "echo the first"));
        givenJavaOnThePath(givenJava("second", "21.0.1", "echo the second"));
        assertThat(run("--version").out()).isEqualTo("the first\n");
        environment.put("JAVA_HOME", "");
        assertThat(run("--version").out()).isEqualTo("the second\n");
    }

    @Test
    void withoutAJavaThatFitsOneLineSaysWhichThereAre() throws Exception {
        Path places = givenUsualPlaces();
        String old = givenJava("old java", "1.8.0_292", "");
        String asked = givenJava("asked", "", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        String dumb = givenJava("dumb", "", "exit 1");
        Files.createSymbolicLink(places.resolve("a"), Path.of(asked));
        Files.createSymbolicLink(places.resolve("b"), Path.of(dumb));
        environment.put("JAVA_HOME", old);
        givenJavaOnThePath(old);
        Run run = run("--version");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("remit: there is no Java 17 or later here; " + old + "/bin/java is Java 1.8.0_292; " + asked
                        + "/bin/java is Java 11.0.2; " + dumb + "/bin/java does not say its version;"
                        + " install a JDK or JRE, or set JAVA_HOME to one\n");
    }

    @Test
    void withoutAnyJavaOneLineSaysWhatToDo() throws Exception {
        givenUsualPlaces();
        environment.put("JAVA_HOME", "");
        givenJavaOnThePath("/nowhere");
        Run run = run("--version");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("remit: there is no Java 17 or later here; install a JDK or JRE, or set JAVA_HOME to one\n");
        environment.put("JAVA_HOME", "/nowhere");
        assertThat(run("--version").err()).contains(" here; JAVA_HOME is '/nowhere', which has no bin/java; install");
    }

    @Test
    void everyOrdinaryShellRunsIt() throws Exception {
        environment.put("JAVA_HOME", givenJava("any", "17", "echo \"$@\""));
        for (List<String> shell : List.of(List.of("dash"), List.of("bash", "--posix"), List.of("busybox", "sh"))) {
            boolean there = Stream.of(System.getenv("PATH").split(":"))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell.get(0))));
            if (there) {
                List<String> command = new ArrayList<>(shell);
                command.addAll(List.of(launcher.toString(), "check", "--content", "a  b"));
                Run run = started(command);
                assertThat(run.err()).as(shell.toString()).isEmpty();
                assertThat(run.out()).as(shell.toString()).endsWith("remit.jar check --content a  b\n");
            }
        }
    }

    @Test
    void aMissingJarIsSaid() throws Exception {
        Files.delete(jar);
        Run run = run("--version");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("remit: remit.jar is neither in ");
    }

    /**
     * Makes a folder like that of a JDK.
     *
     * @param version what its file of release says; empty for no such file
     * @param script what its {@code java} does
     * @return the folder, without symbolic links in it
     */
    private String givenJava(String name, String version, String script) throws IOException {
        Path java = Files.createDirectories(temporary.toRealPath().resolve(name).resolve("bin"))
                .resolve("java");
        script(java, script);
        Path home = java.getParent().getParent();
        if (!version.isEmpty()) {
            Files.writeString(
                    home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nX=\"y\"\n");
        }
        return home.toString();
    }

    /**
     * Makes a folder like that of a JDK, which has an archive of its own classes. Its {@code java} says what it is told, and
     * leaves the archive that it is to leave.
     */
    private String givenJavaThatArchives() throws IOException {
        String home = givenJava("archives", "17", """
                echo "$@"
                for told; do
                    case $told in %1$s*) : >"${told#%1$s}" ;; esac
                done""".formatted(MAKES));
        Path own = Path.of(home, OWN_ARCHIVE);
        Files.createDirectories(own.getParent());
        Files.createFile(own);
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Lets the PATH hold a Java, and otherwise nothing but what the launcher calls. */
    private void givenJavaOnThePath(String home) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("path"));
        for (String tool : List.of("readlink", "sed", "ls", "cat", "cksum")) {
            script(folder.resolve(tool), "PATH=/bin:/usr/bin exec " + tool + " \"$@\"");
        }
        environment.put("PATH", home + "/bin:" + folder);
    }

    /** Lets the launcher look for a Java in one folder instead of the usual places. Returns the folder, which is empty. */
    private Path givenUsualPlaces() throws IOException {
        Path places = Files.createDirectory(temporary.resolve("places"));
        String script = Files.readString(launcher);
        String changed = script.replaceFirst("(?s)for home in /.*?; do", "for home in '" + places + "'/*; do")
                .replace("/usr/libexec/java_home", "/nowhere");
        assertThat(changed).contains("for home in '" + places).doesNotContain("/usr/lib");
        Files.writeString(launcher, changed);
        return places;
    }

    private Run build() throws Exception {
        Path site = temporary.resolve("my site");
        return run("build", "--content", CONTENT.toString(), "--site", site.toString());
    }

    /** Returns how many of Remit's own classes a run takes from the archive. */
    private long classesFromArchive(String command) throws Exception {
        environment.put("REMIT_JAVA_OPTS", "-Xlog:class+load:file=classes.log");
        run(command, "--content", CONTENT.toString());
        try (Stream<String> lines = Files.lines(temporary.resolve("classes.log"))) {
            return lines.filter(line -> line.contains(" remit.") && line.contains("shared objects file"))
                    .count();
        }
    }

    private List<Path> archives() throws IOException {
        Path folder = cache.resolve("remit");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return started(command);
    }

    private Run started(List<String> command) throws IOException, InterruptedException {
        File out = temporary.resolve("out.txt").toFile();
        File err = temporary.resolve("err.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}
