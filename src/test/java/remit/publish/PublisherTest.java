package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.data.PublicationOrder;
import remit.problem.UsageException;
import remit.publish.Publisher.Result;

class PublisherTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path site;

    /** The files that the last build wrote. */
    private Map<String, String> last = Map.of();

    @BeforeEach
    void name() {
        site = folder.resolve("site");
    }

    @Test
    void firstBuildMakesFolderAndFiles() throws IOException {
        Result result = publish(Map.of("index.html", "home", "roles/cook.html", "cook"));
        assertThat(counts(result)).containsExactly(2, 0, 0, 0);
        assertThat(tree()).isEqualTo(Map.of("index.html", "home", "roles/cook.html", "cook"));
    }

    @Test
    void unchangedFilesAreLeftAloneAndChangedOnesReplaced() throws IOException {
        publish(Map.of("index.html", "home", "about.html", "old"));
        Files.setLastModifiedTime(site.resolve("index.html"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve("about.html"), LONG_AGO);
        Result result = publish(Map.of("index.html", "home", "about.html", "new"));
        assertThat(counts(result)).containsExactly(0, 1, 0, 1);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve("about.html"))).isNotEqualTo(LONG_AGO);
        assertThat(tree()).containsEntry("about.html", "new");
    }

    @Test
    void buildThatChangesNothingDoesNotTouchTheFolderEither() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.setLastModifiedTime(site, LONG_AGO);
        assertThat(counts(publish(Map.of("index.html", "home")))).containsExactly(0, 0, 0, 1);
        assertThat(Files.getLastModifiedTime(site)).isEqualTo(LONG_AGO);
    }

    @Test
    void filesOfOursThatNoPageOwnsGoWithTheirEmptyFolders() throws IOException {
        publish(Map.of("index.html", "home", "guides/g/a/b.html", "b", "guides/h/index.html", "h"));
        Result result = publish(Map.of("index.html", "home", "guides/h/index.html", "h"));
        assertThat(counts(result)).containsExactly(0, 0, 1, 2);
        assertThat(site.resolve("guides/g")).doesNotExist();
        assertThat(site.resolve("guides/h/index.html")).exists();
    }

    @Test
    void firstBuildThatFailsLeavesNothingBehind() {
        String impossible = "pages/" + "a".repeat(300) + ".html";
        assertThatThrownBy(() -> publish(new TreeMap<>(Map.of("index.html", "home", impossible, "a"))))
                .isInstanceOf(UsageException.class);
        assertThat(site.resolve("index.html")).doesNotExist();
        assertThat(site.resolve("pages")).doesNotExist();
        assertThat(site.resolve(".remit-publishing")).doesNotExist();
    }

    @Test
    void buildThatFailsBeforeItChangesAFileLeavesTheSiteAsItWas() throws IOException {
        publish(Map.of("index.html", "home"));
        String impossible = "a".repeat(300) + ".html";
        assertThatThrownBy(() ->
                        publish(new TreeMap<>(Map.of("index.html", "new", "about.html", "about", impossible, "a"))))
                .isInstanceOf(UsageException.class);
        assertThat(tree()).isEqualTo(Map.of("index.html", "home"));
        assertThat(site.resolve(".remit-publishing")).doesNotExist();
    }

    @Test
    void filesOfOthersStay() throws IOException {
        publish(Map.of("index.html", "home", "roles/cook.html", "cook"));
        given("CNAME", "example.org");
        given("roles/notes.txt", "mine");
        publish(Map.of("index.html", "new home"));
        assertThat(tree())
                .isEqualTo(Map.of("index.html", "new home", "CNAME", "example.org", "roles/notes.txt", "mine"));
    }

    @Test
    void foreignFileInTheWayStopsTheBuildBeforeAnythingIsWritten() throws IOException {
        given("index.html", "another tool's");
        thenRefused(
                Map.of("about.html", "about", "index.html", "home"), "index.html", "not among the files that Remit");
        assertThat(tree()).isEqualTo(Map.of("index.html", "another tool's"));
    }

    @Test
    void foreignFileWithTheSameContentIsTakenOver() throws IOException {
        given("index.html", "home");
        assertThat(counts(publish(Map.of("index.html", "home")))).containsExactly(0, 0, 0, 1);
        assertThat(counts(publish(Map.of("index.html", "new")))).containsExactly(0, 1, 0, 0);
    }

    @Test
    void folderOfOthersInTheWayStopsTheBuild() throws IOException {
        given("index.html/notes.txt", "mine");
        thenRefused(Map.of("index.html", "home"), "notes.txt", "in the way");
    }

    @Test
    void fileOfOthersWhereAFolderMustStandStopsTheBuild() throws IOException {
        given("roles", "mine");
        thenRefused(Map.of("roles/cook.html", "cook"), "roles", "in the way");
    }

    @Test
    void ourFileGivesWayToAFolderAndBack() throws IOException {
        publish(Map.of("assets/plan", "file"));
        assertThat(counts(publish(Map.of("assets/plan/a.png", "a")))).containsExactly(1, 0, 1, 0);
        assertThat(tree()).isEqualTo(Map.of("assets/plan/a.png", "a"));
        assertThat(counts(publish(Map.of("assets/plan", "file")))).containsExactly(1, 0, 1, 0);
        assertThat(tree()).isEqualTo(Map.of("assets/plan", "file"));
    }

    @Test
    void nextBuildMendsWhatAKilledOneLeft() throws IOException {
        publish(Map.of("index.html", "home", "roles/old.html", "old"));
        Map<String, String> wanted = Map.of("index.html", "new home", "roles/cook.html", "cook");
        givenKilledBuild(wanted);
        given("roles/cook.html", "cook as the killed build had it");
        given(Journal.NAME + "/next-1", "half of a fi");
        Result result = publish(wanted);
        assertThat(counts(result)).containsExactly(0, 2, 1, 0);
        assertThat(tree()).isEqualTo(wanted);
    }

    @Test
    void whatAKilledBuildAddedGoesWhereNoPageOwnsItNow() throws IOException {
        givenKilledBuild(Map.of("index.html", "home", "roles/cook.html", "cook"));
        given("roles/cook.html", "cook");
        publish(Map.of("index.html", "home"));
        assertThat(tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void whatADeadBuildHadWaitingGoes() throws IOException {
        given(Journal.NAME + "/new-999999999999-a1-1", "of a build that was killed");
        publish(Map.of("index.html", "home"));
        assertThat(tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void linkOutOfTheSiteIsNotWrittenThrough() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createDirectory(site);
        Files.createSymbolicLink(site.resolve("roles"), outside);
        thenRefused(Map.of("roles/cook.html", "cook"), "roles", "symbolic link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void linkAtAnAddressIsNotWrittenThrough() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.html"), "theirs");
        Files.createDirectory(site);
        Files.createSymbolicLink(site.resolve("index.html"), outside);
        last = Map.of("index.html", "home");
        thenRefused(Map.of("index.html", "home"), "index.html", "symbolic link");
        assertThat(outside).hasContent("theirs");
    }

    @Test
    void linkWhereTheHiddenFolderStandsIsNotWrittenThrough() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createDirectory(site);
        Files.createSymbolicLink(site.resolve(Journal.NAME), outside);
        publish(Map.of("index.html", "home"));
        assertThat(outside).isEmptyDirectory();
        assertThat(tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void nothingBehindALinkIsRemoved() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("cook.html"), "theirs");
        Files.createDirectory(site);
        Files.createSymbolicLink(site.resolve("roles"), outside);
        last = Map.of("roles/cook.html", "cook", "../outside/cook.html", "cook");
        publish(Map.of("index.html", "home"));
        assertThat(outside.resolve("cook.html")).hasContent("theirs");
    }

    @Test
    void siteFolderMayItselfBeALink() throws IOException {
        Path release = Files.createDirectory(folder.resolve("release-7"));
        Files.createSymbolicLink(site, release);
        publish(Map.of("index.html", "home"));
        assertThat(release.resolve("index.html")).hasContent("home");
        assertThat(Files.isSymbolicLink(site)).isTrue();
    }

    private Result publish(Map<String, String> files) {
        SiteFolder siteFolder = SiteFolder.of(site);
        try (SiteFiles taken = new SiteFiles(siteFolder, Publishing.usual())) {
            new TreeMap<>(files)
                    .forEach((address, text) ->
                            taken.add(address, "handbook.yaml", text.getBytes(StandardCharsets.UTF_8)));
            Result result = new Publisher(siteFolder, taken, new PublicationOrder()).publish(last.keySet());
            last = files;
            return result;
        }
    }

    private void thenRefused(Map<String, String> files, String address, String words) throws IOException {
        Set<String> before = tree().keySet();
        assertThatThrownBy(() -> publish(files))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(address)
                .hasMessageContaining(words);
        assertThat(tree().keySet()).isEqualTo(before);
    }

    /** Leaves the site as a build that is killed before it writes its first file. */
    private void givenKilledBuild(Map<String, String> files) throws IOException {
        Files.createDirectories(site);
        Journal journal = new Journal(SiteFolder.of(site), Publishing.usual(), new FileSteps());
        journal.begin(Stream.concat(last.keySet().stream(), files.keySet().stream()));
        journal.abandon();
    }

    private void given(String address, String text) throws IOException {
        Path file = site.resolve(address);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Everything in the site folder, including hidden files; links are not followed. */
    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return tree;
    }

    /** How many files were added, changed, removed and left as they were. */
    private static List<Integer> counts(Result result) {
        return List.of(result.added(), result.changed(), result.removed(), result.unchanged());
    }
}
