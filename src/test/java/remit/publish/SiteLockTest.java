package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.data.PublicationOrder;
import remit.problem.UsageException;

class SiteLockTest {

    private static final int BUILDS = 20;

    @TempDir
    Path site;

    @Test
    void secondBuildSaysForWhomItWaitsAndGivesUpInTime() {
        List<String> told = new ArrayList<>();
        String whom = "another build (process " + ProcessHandle.current().pid();
        try (SiteFiles first = new SiteFiles(SiteFolder.of(site), Publishing.usual())) {
            first.add("index.html", "handbook.yaml", bytes("first"));
            Publishing impatient = new Publishing(Duration.ofMillis(120), told::add, false);
            assertThatThrownBy(() -> new SiteFiles(SiteFolder.of(site), impatient))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith(whom)
                    .hasMessageContaining("is writing into the site '" + site + "'")
                    .hasMessageEndingWith("try again when it has, or name another folder with --site");
            new Publisher(SiteFolder.of(site), first, new PublicationOrder()).publish(Set.of());
        }
        assertThat(told).singleElement().asString().startsWith("Waiting for " + whom);
        assertThat(site).isDirectoryContaining("glob:**/index.html").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void lockOfADeadBuildIsTaken() throws IOException {
        Path hidden = Files.createDirectory(site.resolve(Journal.NAME));
        Files.writeString(hidden.resolve(SiteLock.NAME), "4711\nbuild-7\n0\n");
        Publishing impatient = new Publishing(Duration.ZERO, sentence -> {}, false);
        new SiteFiles(SiteFolder.of(site), impatient).close();
        assertThat(hidden).doesNotExist();
    }

    @Test
    void whereThereAreNoLocksTheBuildSaysSoAndGoesOn() throws IOException {
        List<String> told = new ArrayList<>();
        FileSteps steps = new FileSteps() {
            @Override
            boolean lock(FileChannel channel, long place) throws IOException {
                throw new IOException("No locks available");
            }
        };
        Publishing how = new Publishing(Duration.ZERO, told::add, false);
        try (SiteFiles files = new SiteFiles(SiteFolder.of(site), how, steps)) {
            files.add("index.html", "handbook.yaml", bytes("new"));
            new Publisher(SiteFolder.of(site), files, new PublicationOrder()).publish(Set.of());
        }
        assertThat(told)
                .containsExactly("The file system of the site '" + site + "' knows no locks (No locks available):"
                        + " see that no other build writes into it at the same time");
        assertThat(site).isDirectoryContaining("glob:**/index.html").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void ofManyBuildsEachHasItsTurnAndNothingIsMixed() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(BUILDS);
        try {
            List<Future<?>> builds = new ArrayList<>();
            for (int i = 0; i < BUILDS; i++) {
                String name = "build " + i;
                builds.add(threads.submit(() -> {
                    build(name);
                    return name;
                }));
            }
            for (Future<?> build : builds) {
                build.get();
            }
        } finally {
            threads.shutdownNow();
        }
        thenBothPagesAreOfOneBuild();
        assertThat(site.resolve(Journal.NAME)).doesNotExist();
    }

    private void build(String name) throws IOException {
        Publishing how = new Publishing(Duration.ofSeconds(60), sentence -> {}, false);
        try (SiteFiles files = new SiteFiles(SiteFolder.of(site), how)) {
            thenBothPagesAreOfOneBuild();
            files.add("a.html", "handbook.yaml", bytes(name));
            files.add("b.html", "handbook.yaml", bytes(name));
            new Publisher(SiteFolder.of(site), files, new PublicationOrder()).publish(Set.of("a.html", "b.html"));
        }
    }

    private void thenBothPagesAreOfOneBuild() throws IOException {
        Path first = site.resolve("a.html");
        Path second = site.resolve("b.html");
        assertThat(Files.exists(first)).isEqualTo(Files.exists(second));
        if (Files.exists(first)) {
            assertThat(Files.readString(first)).isEqualTo(Files.readString(second));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
