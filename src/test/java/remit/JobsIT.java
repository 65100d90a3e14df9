package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the files for cron and systemd, as they are in the archives, but for the folders. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has neither cron nor systemd")
class JobsIT {

    private static final Path JOBS = Path.of("src/main/assembly/jobs");
    private static final Path CONTENT = Path.of("src/test/resources/sites/smallest-handbook/content");

    @TempDir
    Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        for (Map.Entry<String, byte[]> file : Golden.files(CONTENT).entrySet()) {
            Path copy = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
    }

    @Test
    void theCommandForCronMayRunTwiceAtOnce() throws Exception {
        String line = only("handbook.cron", "(?m)^(?:\\S+ ){5}handbook (.*)$");
        assertThat(line).contains("\\%F");
        String command = line.replace("\\%", "%");
        List<Process> jobs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            jobs.add(started(command, "said " + i));
        }
        for (int i = 0; i < 2; i++) {
            assertThat(jobs.get(i).waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(jobs.get(i).exitValue()).as(said("said " + i)).isZero();
            assertThat(said("said " + i)).as("what cron would send by mail").isEmpty();
        }
        assertThat(said("handbook.log").lines())
                .hasSize(2)
                .allMatch(summary -> summary.startsWith("{\"result\":"))
                .anyMatch(summary -> summary.startsWith("{\"result\":\"published\",\"exit-code\":0,"));
        Map<String, String> site = tree(folder.resolve("site"));
        assertThat(site).containsKey("index.html").doesNotContainKey(".remit-publishing");
    }

    @Test
    void theCommandForSystemdPublishes() throws Exception {
        String command = only("handbook.service", "(?m)^ExecStart=/bin/sh -c '(.*)'$");
        assertThat(command).contains("%%F");
        Process job = started(command.replace("%%", "%"), "said");
        assertThat(job.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(job.exitValue()).as(said("said")).isZero();
        assertThat(said("said")).startsWith("{\"result\":\"published\",\"exit-code\":0,");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    /** systemd itself reads the files where it is installed; its programs need no root for that. */
    @Test
    void systemdFindsNoFault() throws Exception {
        Path analyze = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(analyze), "systemd is not installed here");
        for (String file : List.of("handbook.service", "handbook.timer")) {
            String text = Files.readString(JOBS.resolve(file))
                    .replace("/opt/remit/bin/remit", "/bin/true")
                    .replace("User=handbook", "User=root");
            Files.writeString(folder.resolve(file), text);
        }
        Process process = new ProcessBuilder(
                        analyze.toString(),
                        "verify",
                        "--man=no",
                        folder.resolve("handbook.service").toString(),
                        folder.resolve("handbook.timer").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("analyzed").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said("analyzed").lines().filter(line -> line.contains("handbook.")))
                .isEmpty();
    }

    private static String only(String file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(JOBS.resolve(file)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Starts a command in a shell, with the folders of this test in the place of those in the file. */
    private Process started(String command, String log) throws IOException {
        String here = command.replace("/srv/handbook", folder.toString())
                .replace("/var/www/handbook", folder.resolve("site").toString())
                .replace("/var/log/handbook.log", folder.resolve("handbook.log").toString())
                .replace(
                        "/opt/remit/bin/remit",
                        Path.of("target/bin/remit").toAbsolutePath().toString());
        assertThat(here).doesNotContain("/srv/", "/var/www", "/opt/");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", here)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().put("CI", "true"); // no archive of classes, which would take longer
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private String said(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private static Map<String, String> tree(Path site) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }
}
