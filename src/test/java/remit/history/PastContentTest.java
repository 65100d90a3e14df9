package remit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.UsageException;

class PastContentTest {

    private static final String OLD = "title: The park\n";

    @TempDir
    Path folder;

    private GivenRepository repository;

    @BeforeEach
    void twoRevisions() {
        repository = new GivenRepository(folder);
        repository
                .with("docs/content/handbook.yaml", OLD)
                .with("docs/content/roles/ranger.yaml", "title: Ranger\n")
                .with("docs/content/assets/plan.svg", "<svg/>")
                .with("docs/contents.txt", "The folder beside has almost the same name.")
                .tagged("first");
        repository.with("docs/content/handbook.yaml", "title: The garden\n").tagged("second");
    }

    @AfterEach
    void closed() {
        repository.close();
    }

    @Test
    void filesAreAsTheyWere() throws IOException {
        try (PastContent past = PastContent.of(content(), "first")) {
            assertThat(files(past.folder())).containsExactly("assets/plan.svg", "handbook.yaml", "roles/ranger.yaml");
            assertThat(past.folder().resolve("handbook.yaml")).hasContent(OLD);
            assertThat(past.folder().getFileName()).hasToString("content");
            assertThat(past.folder().resolve("assets/plan.svg")).isEmptyFile();
        }
    }

    @Test
    void aRevisionHasManyNames() throws IOException, GitAPIException {
        ObjectId first = repository.git().getRepository().resolve("first");
        repository
                .git()
                .branchCreate()
                .setName("old/one")
                .setStartPoint("first")
                .call();
        repository
                .git()
                .tag()
                .setName("annotated")
                .setObjectId(repository.git().log().add(first).call().iterator().next())
                .setMessage("The first")
                .setSigned(false)
                .call();
        for (String name : List.of(
                "HEAD~1",
                "main^",
                "old/one",
                "annotated",
                first.name(),
                first.name().substring(0, 7))) {
            try (PastContent past = PastContent.of(content(), name)) {
                assertThat(past.folder().resolve("handbook.yaml")).as(name).hasContent(OLD);
            }
        }
    }

    @Test
    void aWholeRepositoryMayBeTheContent() throws IOException {
        try (PastContent past = PastContent.of(folder, "first")) {
            assertThat(past.folder().resolve("docs/content/handbook.yaml")).hasContent(OLD);
        }
    }

    @Test
    void nothingIsWritten() throws IOException {
        TreeMap<String, String> before = stamps();
        PastContent.of(content(), "first").close();
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void aLinkIsALink() throws IOException {
        Files.createSymbolicLink(content().resolve("roles/guard.yaml"), Path.of("ranger.yaml"));
        repository.tagged("linked");
        try (PastContent past = PastContent.of(content(), "linked")) {
            assertThat(past.folder().resolve("roles/guard.yaml"))
                    .isSymbolicLink()
                    .hasContent("title: Ranger");
        }
    }

    @Test
    void aFurtherWorkingTreeHasAFileInThePlaceOfTheRepository(@TempDir Path other) throws IOException {
        Path kept = folder.resolve(".git/worktrees/other");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(kept.resolve("commondir"), "../..\n");
        Files.writeString(kept.resolve("gitdir"), other.resolve(".git") + "\n");
        Files.writeString(other.resolve(".git"), "gitdir: " + kept + "\n");
        Files.createDirectories(other.resolve("docs/content"));

        try (PastContent past = PastContent.of(other.resolve("docs/content"), "HEAD~1")) {
            assertThat(past.folder().resolve("handbook.yaml")).hasContent(OLD);
        }
    }

    @Test
    void aRevisionThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PastContent.of(content(), "third"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "there is no folder 'third', and the git repository " + folder.resolve(".git")
                                + " has no revision of that name: name the folder of a site, a branch, a tag or a commit with --since");
    }

    @Test
    void aNameThatNoRevisionCanHaveIsNamed() {
        assertThatThrownBy(() -> PastContent.of(content(), "x@{{"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("git has no revisions of such a name");
    }

    @Test
    void aPartOfARevisionIsNamed() {
        assertThatThrownBy(() -> PastContent.of(content(), "HEAD^{tree}"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("names a part of a revision in git, not a revision");
    }

    @Test
    void aShortIdOfSeveralRevisionsIsNamed() throws IOException {
        String prefix = twoObjectsWithOneBeginning();
        assertThatThrownBy(() -> PastContent.of(content(), prefix))
                .isInstanceOf(UsageException.class)
                .hasMessageMatching("'" + prefix + "' is the beginning of several ids in git: .*, .*");
    }

    @Test
    void aHistoryWithoutItsBeginningIsNamed() throws IOException {
        Files.writeString(
                folder.resolve(".git/shallow"),
                repository.git().getRepository().resolve("second").name() + "\n");
        assertThatThrownBy(() -> PastContent.of(content(), "HEAD~1"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("holds only a part of the history");
    }

    @Test
    void aFolderThatCameLaterIsNamed() throws IOException {
        Path later = Files.createDirectories(folder.resolve("docs/later"));
        assertThatThrownBy(() -> PastContent.of(later, "first"))
                .isInstanceOf(UsageException.class)
                .hasMessage("revision 'first' has no folder 'docs/later': it was put in later, or was at another place;"
                        + " name another revision with --since");
    }

    @Test
    void aFolderWithoutRepositoryIsNamed(@TempDir Path other) {
        assertThatThrownBy(() -> PastContent.of(other, "first"))
                .isInstanceOf(UsageException.class)
                .hasMessage("there is no folder 'first', and no revision of that name either, since " + other
                        + " is in no git repository: name the folder of a site with --since");
    }

    @Test
    void aRepositoryWithoutRevisionsIsNamed(@TempDir Path other) {
        try (GivenRepository empty = new GivenRepository(other)) {
            empty.with("content/handbook.yaml", OLD);
            assertThatThrownBy(() -> PastContent.of(other.resolve("content"), "main"))
                    .isInstanceOf(UsageException.class)
                    .hasMessageEndingWith("has no revisions yet: commit the content first");
        }
    }

    @Test
    void aTextThatIsKeptElsewhereIsNamed() {
        repository
                .with("docs/content/roles/ranger.yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
                .with("docs/content/assets/plan.svg", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
                .tagged("pointers");
        assertThatThrownBy(() -> PastContent.of(content(), "pointers"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "'roles/ranger.yaml' is kept by Git LFS in revision 'pointers', so its text is not in the git"
                                + " repository: keep only pictures and downloads there");
    }

    private Path content() {
        return folder.resolve("docs/content");
    }

    /** Stores texts until the ids of two of them begin with the same four digits; returns these. */
    private String twoObjectsWithOneBeginning() throws IOException {
        TreeMap<String, Integer> seen = new TreeMap<>();
        try (ObjectInserter inserter = repository.git().getRepository().newObjectInserter()) {
            for (int number = 0; ; number++) {
                byte[] text = ("text " + number).getBytes(StandardCharsets.UTF_8);
                String beginning =
                        inserter.insert(Constants.OBJ_BLOB, text).name().substring(0, 4);
                if (seen.put(beginning, number) != null) {
                    inserter.flush();
                    return beginning;
                }
            }
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private TreeMap<String, String> stamps() throws IOException {
        TreeMap<String, String> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                stamps.put(file.toString(), Files.getLastModifiedTime(file).toString());
            }
        }
        return stamps;
    }
}
