package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.publish.Publishing;
import remit.publish.SiteFiles;
import remit.publish.SiteFolder;

/** Several builds into one site at the same time, each a process of its own, since locks differ within one process. */
class BuildsAtOnceIT {

    private static final Path CONTENT =
            Path.of("src/test/resources/sites/smallest-handbook/content").toAbsolutePath();
    private static final int BUILDS = 3;

    @TempDir
    Path folder;

    @Test
    void aBuildWaitsForThatOfAnotherProcessAsLongAsItIsTold() throws Exception {
        Path site = folder.resolve("site");
        Process patient;
        try (SiteFiles ours = new SiteFiles(SiteFolder.of(site), Publishing.usual())) {
            assertThat(ours.taken().hashes()).isEmpty();
            Process impatient = start("impatient", "--wait", "0");
            assertThat(impatient.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(impatient.exitValue()).isEqualTo(2);
            assertThat(said("impatient"))
                    .contains("remit: another build (process "
                            + ProcessHandle.current().pid())
                    .contains(") is writing into the site 'site' and has not ended within 0 s");
            patient = start("patient", "--wait", "60");
            awaitWords("patient", "Waiting for another build (process ");
            assertThat(site.resolve("index.html")).doesNotExist();
        }
        assertThat(patient.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(patient.exitValue()).isZero();
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void manyBuildsAtOnceLeaveTheSiteOfOne() throws Exception {
        assertThat(start("alone").waitFor()).isZero();
        Map<String, String> clean = tree(folder.resolve("site"));
        Files.delete(folder.resolve("site/index.html"));
        Files.writeString(folder.resolve("site/404.html"), "old");
        List<Process> builds = new ArrayList<>();
        for (int i = 0; i < BUILDS; i++) {
            builds.add(start("build " + i));
        }
        for (Process build : builds) {
            assertThat(build.waitFor()).isZero();
        }
        assertThat(tree(folder.resolve("site"))).isEqualTo(clean);
    }

    private Process start(String name, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target/remit.jar").toAbsolutePath().toString(),
                "build",
                "--content",
                CONTENT.toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
    }

    private void awaitWords(String name, String words) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && !said(name).contains(words); i++) {
            Thread.sleep(100);
        }
        assertThat(said(name)).contains(words);
    }

    private String said(String name) throws IOException {
        return Files.readString(log(name), StandardCharsets.UTF_8);
    }

    private Path log(String name) {
        return folder.resolve(name + ".txt");
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
