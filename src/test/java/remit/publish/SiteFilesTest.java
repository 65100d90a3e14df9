package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.Problems;
import remit.problem.TextReport;

class SiteFilesTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void name() {
        site = folder.resolve("site");
    }

    @Test
    void whatIsTakenDoesNotShowInTheSite() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "old");
        try (SiteFiles files = new SiteFiles(SiteFolder.of(site), Publishing.usual())) {
            add(files, "index.html", "new");
            add(files, "roles/cook.html", "cook");
            assertThat(site.resolve("index.html")).hasContent("old");
            assertThat(site.resolve("roles")).doesNotExist();
            assertThat(site.resolve(Journal.NAME)).isNotEmptyDirectory();
        }
        assertThat(site.resolve(Journal.NAME)).doesNotExist();
    }

    @Test
    void aNewSiteIsGoneWhereNothingIsPublished() {
        try (SiteFiles files = new SiteFiles(SiteFolder.of(site), Publishing.usual())) {
            add(files, "index.html", "home");
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void whatAnotherThreadIsStillAddingDoesNotStayBehind() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch removing = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        FileSteps steps = new FileSteps() {

            @Override
            void write(Path file, byte[] content) throws IOException {
                writing.countDown();
                await(removing, 300);
                super.write(file, content);
                written.countDown();
            }

            @Override
            boolean deleteEmpty(Path emptied) throws IOException {
                removing.countDown();
                await(written, 5000);
                return super.deleteEmpty(emptied);
            }
        };
        SiteFiles files = new SiteFiles(SiteFolder.of(site), Publishing.usual(), steps);
        Thread slow = new Thread(() -> add(files, "late.html", "late"));
        slow.start();
        await(writing, 5000);
        files.close();
        slow.join();
        assertThat(site).doesNotExist();
        add(files, "later.html", "later");
        assertThat(site).doesNotExist();
    }

    /** Waits for what another thread does, but not for ever: it may be waiting in its turn. */
    private static void await(CountDownLatch event, int milliseconds) throws IOException {
        try {
            event.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whatTheSiteHasAlreadyNeedsNoRoom() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "home");
        try (SiteFiles files = new SiteFiles(SiteFolder.of(site), Publishing.usual())) {
            add(files, "index.html", "home");
            assertThat(site.resolve(Journal.NAME).resolve("new-1")).doesNotExist();
            assertThat(files.taken().hashes()).containsOnlyKeys("index.html");
        }
    }

    @Test
    void hashesAreThoseOfTheContent() {
        try (SiteFiles files = new SiteFiles(SiteFolder.of(site), Publishing.usual())) {
            add(files, "a.txt", "abc");
            assertThat(files.taken().hashes()).containsEntry("a.txt", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        }
    }

    @Test
    void secondSourceOfAnAddressIsAProblemThatNamesBoth() {
        assertThat(taken("roles/cook.html", "roles/cook.yaml", "roles/cook.html", "roles/baker.yaml"))
                .isEqualTo("""
                content/roles/cook.yaml:1:1: error: this would be published as 'roles/cook.html', and that address is taken
                   roles/baker.yaml is published there: rename one of the two
                """);
    }

    @Test
    void addressesThatDifferInCaseAloneAreOne() {
        assertThat(taken("assets/Plan.png", "assets/Plan.png", "assets/plan.png", "assets/plan.png"))
                .contains("address is taken");
        assertThat(taken("assets/Plan.png", "assets/Plan.png", "assets/plan.svg", "assets/plan.svg"))
                .isEmpty();
    }

    private String taken(String address, String source, String otherAddress, String otherSource) {
        Problems problems = new Problems();
        try (SiteFiles files = new SiteFiles(SiteFolder.of(site), Publishing.usual())) {
            files.add(address, source, new byte[] {1});
            files.add(otherAddress, otherSource, new byte[] {2});
            files.taken().reportTaken(problems);
        }
        return new TextReport("content", (file, line) -> null).text(problems.sorted());
    }

    private static void add(SiteFiles files, String address, String text) {
        files.add(address, "handbook.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
