package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.data.PublicationOrder;
import remit.problem.UsageException;

/**
 * Lets each single step of a publication fail, one after the other, once alone and once with all that follow, and kills a
 * build before each step.
 */
class PublicationFaultsTest {

    /** A page, a file that becomes a folder, a folder that becomes a file, and one that goes with its folder. */
    private static final Map<String, String> OLD = Map.of(
            "index.html", "home",
            "about.html", "about",
            "roles/cook.html", "cook",
            "assets/plan", "a file",
            "assets/map/a.png", "in a folder",
            "guides/old/a/b.html", "goes",
            "theme/site.css", "style",
            "manifest.json", "old list");

    private static final Map<String, String> NEW = Map.of(
            "index.html", "new home",
            "about.html", "about",
            "roles/cook.html", "new cook",
            "roles/baker/bread/index.html", "baker",
            "assets/plan/a.png", "in a folder",
            "assets/map", "a file",
            "theme/site.css", "new style",
            "data/roles.json", "data",
            "manifest.json", "new list");

    private static final int MANY = 300;

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @Test
    void whereOneStepFailsTheSiteIsOldOrNewAsAWhole() throws IOException {
        int failed = 0;
        for (int n = 1; n < MANY; n++) {
            givenOldSite(n);
            Failing steps = new Failing(n, n);
            UsageException refused = publish(steps);
            assertThat(visible()).as("after a failure of step %d", n).isIn(expected(OLD), expected(NEW));
            if (refused == null && steps.count.get() < n) {
                break;
            } else if (refused == null) {
                assertThat(visible()).as("another way than step %d", n).isEqualTo(expected(NEW));
                continue;
            }
            failed++;
            boolean untidy = refused.getMessage().startsWith("the hidden folder");
            assertThat(untidy || visible().equals(expected(OLD)))
                    .as("%d: %s", n, refused)
                    .isTrue();
            assertThat(refused).hasMessageContaining("No space left on device");
            assertThat(refused).message().doesNotContain("Exception");
            assertThat(hidden()).as("step %d", n).isEqualTo(untidy && hidden());
            thenNextBuildMends(n);
        }
        assertThat(failed).isBetween(60, MANY - 2);
    }

    @Test
    void whereAStepFailsInAWayThatNobodyForesawTheSiteIsOldOrNewAsAWhole() throws IOException {
        boolean ended = false;
        for (int n = 1; n < MANY && !ended; n++) {
            givenOldSite(n);
            Surprising steps = new Surprising(n);
            try (SiteFiles files = new SiteFiles(SiteFolder.of(site), Publishing.usual(), steps)) {
                steps.armed = true;
                take(files);
                new Publisher(SiteFolder.of(site), files, new PublicationOrder()).publish(OLD.keySet());
                ended = steps.count.get() < n;
            } catch (IllegalStateException e) {
                assertThat(visible()).as("after a failure of step %d", n).isIn(expected(OLD), expected(NEW));
            }
            thenNextBuildMends(n);
        }
        assertThat(ended).isTrue();
    }

    @Test
    void whereNothingCanBeWrittenFromAStepOnTheNextBuildMends() throws IOException {
        int mixed = 0;
        for (int n = 1; n < MANY; n++) {
            givenOldSite(n);
            UsageException refused = publish(new Failing(n, Integer.MAX_VALUE));
            if (refused == null) {
                break;
            }
            boolean says = refused.getMessage().contains("could not be taken back");
            mixed += says ? 1 : 0;
            assertThat(says || visible().equals(expected(OLD)) || visible().equals(expected(NEW)))
                    .as("%d: %s", n, refused)
                    .isTrue();
            thenNextBuildMends(n);
        }
        assertThat(mixed).isGreaterThan(10);
    }

    @Test
    void whereABuildIsKilledBeforeAStepTheNextOneMends() throws IOException {
        boolean ended = false;
        for (int n = 1; n < MANY && !ended; n++) {
            givenOldSite(n);
            ended = !isKilled(new Killing(n));
            thenNextBuildMends(n);
        }
        assertThat(ended).isTrue();
    }

    @Test
    void aFirstBuildThatFailsLeavesNothing() throws IOException {
        for (int n = 1; n < MANY; n++) {
            site = folder.resolve("first-" + n);
            UsageException refused = publish(new Failing(n, n));
            if (refused == null) {
                assertThat(visible()).isEqualTo(new TreeMap<>(NEW));
                return;
            }
            boolean untidy = refused.getMessage().startsWith("the hidden folder");
            assertThat(untidy || !Files.exists(site)).as("%d: %s", n, refused).isTrue();
            thenNextBuildMends(n);
        }
        throw new AssertionError("more than " + MANY + " steps");
    }

    /** Returns the refusal; null where the build succeeded. */
    private @Nullable UsageException publish(FileSteps steps) {
        return publish(steps, true);
    }

    private @Nullable UsageException publish(FileSteps steps, boolean forced) {
        Publishing how = new Publishing(Publishing.usual().waits(), sentence -> {}, forced);
        try (SiteFiles files = new SiteFiles(SiteFolder.of(site), how, steps)) {
            take(files);
            new Publisher(SiteFolder.of(site), files, new PublicationOrder()).publish(OLD.keySet());
            return null;
        } catch (UsageException e) {
            return e;
        }
    }

    private static void take(SiteFiles files) {
        new TreeMap<>(NEW)
                .forEach((address, text) -> files.add(address, "handbook.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns whether the build was killed before it ended. The lock goes, as it does with a process. */
    private boolean isKilled(Killing steps) throws IOException {
        SiteFiles files = new SiteFiles(SiteFolder.of(site), Publishing.usual(), steps);
        steps.armed = true;
        try {
            take(files);
            new Publisher(SiteFolder.of(site), files, new PublicationOrder()).publish(OLD.keySet());
            return false;
        } catch (Killed e) {
            steps.armed = false;
            files.journal().abandon();
            return true;
        }
    }

    private void givenOldSite(int number) throws IOException {
        site = folder.resolve("site-" + number);
        for (Map.Entry<String, String> file : expected(OLD).entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private void thenNextBuildMends(int number) throws IOException {
        boolean foreign = Files.exists(site.resolve("CNAME"));
        assertThat(publish(new QuickSteps(), false)).isNull();
        assertThat(visible()).as("mended after %d", number).isEqualTo(foreign ? expected(NEW) : new TreeMap<>(NEW));
        assertThat(hidden()).isFalse();
    }

    /** A site with a file of somebody else. */
    private static Map<String, String> expected(Map<String, String> files) {
        Map<String, String> all = new TreeMap<>(files);
        all.put("CNAME", "somebody else's");
        all.put("roles/notes.txt", "somebody else's");
        return all;
    }

    private boolean hidden() {
        return Files.exists(site.resolve(Journal.NAME));
    }

    private Map<String, String> visible() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(site)) {
            return tree;
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String address = site.relativize(file).toString().replace('\\', '/');
                if (!address.startsWith(Journal.NAME)) {
                    tree.put(address, Files.readString(file));
                }
            }
        }
        return tree;
    }

    /** Steps that do not wait for the disk. */
    private static class QuickSteps extends FileSteps {

        @Override
        void force(Path file) throws IOException {
            begins(file);
        }

        @Override
        void forceFolder(Path folder) throws IOException {
            begins(folder);
        }
    }

    /** Steps of which some fail, as on a full disk. */
    private static final class Failing extends QuickSteps {

        private final int from;
        private final int to;
        private final AtomicInteger count = new AtomicInteger();

        Failing(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        void begins(Path file) throws IOException {
            int number = count.incrementAndGet();
            if (number >= from && number <= to) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }
    }

    /** Steps of which one fails by a fault of the program. */
    private static final class Surprising extends QuickSteps {

        private final int at;
        private final AtomicInteger count = new AtomicInteger();
        private boolean armed;

        Surprising(int at) {
            this.at = at;
        }

        @Override
        void begins(Path file) {
            if (armed && count.incrementAndGet() == at) {
                throw new IllegalStateException("a fault of the program");
            }
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Steps before one of which the build is killed. */
    private static final class Killing extends QuickSteps {

        private final int at;
        private final AtomicInteger count = new AtomicInteger();
        private boolean armed;

        Killing(int at) {
            this.at = at;
        }

        @Override
        void begins(Path file) {
            if (armed && count.incrementAndGet() >= at) {
                throw new Killed();
            }
        }
    }
}
