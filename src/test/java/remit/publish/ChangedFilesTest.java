package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.UsageException;

class ChangedFilesTest {

    @TempDir
    Path folder;

    /** A file that gets another text, one that gets another name and folder, a new one, and one that goes. */
    private List<FileChange> changes = List.of();

    @BeforeEach
    void content() throws IOException {
        Files.createDirectories(folder.resolve("guides/old"));
        Files.writeString(folder.resolve("topics.yaml"), "first: cio\r\n");
        Files.writeString(folder.resolve("guides/old/guide.yaml"), "title: G");
        Files.writeString(folder.resolve("gone.md"), "words");
        changes = List.of(
                new FileChange(at("topics.yaml"), at("topics.yaml"), "first: cio\r\n", "first: head\r\n"),
                new FileChange(at("guides/old/guide.yaml"), at("guides/new/guide.yaml"), "title: G", "title: H"),
                new FileChange(null, at("new/deep/role.yaml"), "", "title: N"),
                new FileChange(at("gone.md"), null, "words", ""));
    }

    @Test
    void allFilesChangeAndNothingElseIsLeft() throws IOException {
        ChangedFiles.write(changes);
        assertThat(tree())
                .isEqualTo(Map.of(
                        "topics.yaml", "first: head\r\n",
                        "guides", "",
                        "guides/new", "",
                        "guides/new/guide.yaml", "title: H",
                        "new", "",
                        "new/deep", "",
                        "new/deep/role.yaml", "title: N"));
    }

    @Test
    void whicheverStepFailsAllIsAsItWas() throws IOException {
        Map<String, String> before = tree();
        int steps = steps();
        assertThat(steps).isGreaterThan(15);
        for (int failing = 1; failing <= steps; failing++) {
            FailingSteps some = new FailingSteps(failing);
            assertThatThrownBy(() -> ChangedFiles.write(changes, some))
                    .as("step " + failing)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("cannot be written: the system says 'the disk is full'");
            assertThat(tree()).as("after step " + failing).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeTakenBackIsKeptAndNamed() throws IOException {
        FailingSteps steps = new FailingSteps(Integer.MAX_VALUE) {
            @Override
            void move(Path from, Path to) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            void replace(Path from, Path to) throws IOException {
                if (from.toString().endsWith(".remit-old")) {
                    throw new IOException("the disk is away");
                }
                super.replace(from, to);
            }
        };
        assertThatThrownBy(() -> ChangedFiles.write(changes, steps))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("guide.yaml' cannot be written, and what was done before cannot be taken back,"
                        + " since the system says 'the disk is away': the old texts are in hidden files whose names end"
                        + " in .remit-old");
        assertThat(tree())
                .containsEntry("topics.yaml", "first: head\r\n")
                .containsEntry(".topics.yaml.remit-old", "first: cio\r\n")
                .containsEntry("gone.md", "words")
                .doesNotContainKeys("guides/new", "new");
    }

    /** Returns how many steps the changes take, and takes them back by hand. */
    private int steps() throws IOException {
        FailingSteps all = new FailingSteps(Integer.MAX_VALUE);
        ChangedFiles.write(changes, all);
        for (String gone : List.of("new/deep/role.yaml", "new/deep", "new", "guides/new/guide.yaml", "guides/new")) {
            Files.delete(at(gone));
        }
        content();
        return all.made;
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAloneWithAllOthers() throws IOException {
        Files.writeString(at("gone.md"), "more words");
        Map<String, String> before = tree();
        assertThatThrownBy(() -> ChangedFiles.write(changes))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("gone.md' was changed meanwhile, and was left alone: try again");
        assertThat(tree()).isEqualTo(before);
        Files.delete(at("gone.md"));
        assertThatThrownBy(() -> ChangedFiles.write(changes)).hasMessageContaining("was changed meanwhile");
    }

    @Test
    void nothingThatIsThereIsReplacedByANewFile() throws IOException {
        Files.createDirectories(at("guides/new"));
        Files.writeString(at("guides/new/guide.yaml"), "mine");
        Map<String, String> before = tree();
        assertThatThrownBy(() -> ChangedFiles.write(changes))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("guide.yaml' already, and it was left alone");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void permissionsStayAndALinkLeadsToTheChangedFile() throws IOException {
        Files.setPosixFilePermissions(at("topics.yaml"), PosixFilePermissions.fromString("rw-rw-r--"));
        Files.setPosixFilePermissions(at("guides/old/guide.yaml"), PosixFilePermissions.fromString("rw-r-----"));
        Files.move(at("topics.yaml"), at("real.yaml"));
        Files.createSymbolicLink(at("topics.yaml"), Path.of("real.yaml"));
        ChangedFiles.write(changes);
        assertThat(at("topics.yaml")).isSymbolicLink().hasContent("first: head\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(at("real.yaml"))))
                .isEqualTo("rw-rw-r--");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(at("guides/new/guide.yaml"))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkDoesNotGetAnotherName() throws IOException {
        Files.move(at("gone.md"), at("real.md"));
        Files.createSymbolicLink(at("gone.md"), Path.of("real.md"));
        Map<String, String> before = tree();
        assertThatThrownBy(() -> ChangedFiles.write(changes))
                .hasMessageContaining("is a link to another file: rename or remove it by hand first");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void whatAKilledRunLeftIsNotInTheWay() throws IOException {
        Files.writeString(at(".topics.yaml.remit-new"), "half");
        Files.writeString(at(".topics.yaml.remit-old"), "older");
        ChangedFiles.write(changes);
        assertThat(tree()).containsEntry("topics.yaml", "first: head\r\n").doesNotContainKey(".topics.yaml.remit-old");
    }

    @Test
    void whereverARunIsKilledTheNextOneFinishesWhatItBegan(@TempDir Path pictures) throws IOException {
        Map<String, String> before = shown(folder);
        List<Path> killed = new ArrayList<>();
        FailingSteps watched = new FailingSteps(Integer.MAX_VALUE) {
            @Override
            void begins(Path file) throws IOException {
                Path picture = pictures.resolve("before step " + killed.size());
                copyTree(folder, picture);
                killed.add(picture);
                super.begins(file);
            }
        };
        ChangedFiles.write(changes, watched);
        Map<String, String> after = shown(folder);
        int finished = 0;
        for (Path picture : killed) {
            boolean begun = ChangedFiles.finish(picture) > 0;
            assertThat(shown(picture)).as(picture.toString()).isEqualTo(begun ? after : before);
            assertThat(ChangedFiles.finish(picture)).isZero();
            finished += begun ? 1 : 0;
        }
        assertThat(finished).isBetween(4, killed.size() - 10);
    }

    @Test
    void whatWasChangedAfterARunWasKilledIsNotLost() throws IOException {
        Files.writeString(at(".topics.yaml.remit-old"), "first: cio\r\n");
        Files.writeString(at(".topics.yaml.remit-new"), "first: head\r\n");
        Files.writeString(at("topics.yaml"), "first: cto\r\n");
        Files.writeString(at(".remit-changes"), "REPLACE\ttopics.yaml\nDELETE\tgone.md\nend\n");
        Map<String, String> before = tree();

        assertThatThrownBy(() -> ChangedFiles.finish(folder))
                .isInstanceOf(UsageException.class)
                .hasMessage("an earlier command was ended while it wrote, and '"
                        + at("topics.yaml").toRealPath()
                        + "' was changed since. What it should have become is in '.topics.yaml.remit-new', what it was in"
                        + " '.topics.yaml.remit-old': put it right by hand, delete '" + at(".remit-changes")
                        + "', and try again");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aListThatWasNotWrittenToItsEndBeganNothing() throws IOException {
        Files.writeString(at(".remit-changes"), "DELETE\tgone.md\n");
        assertThat(ChangedFiles.finish(folder)).isZero();
        assertThat(at("gone.md")).exists();
        assertThat(at(".remit-changes")).doesNotExist();
    }

    /** The texts of all files that are not hidden, by their paths. */
    private static Map<String, String> shown(Path folder) throws IOException {
        Map<String, String> shown = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.getFileName().toString().startsWith(".")) {
                    shown.put(folder.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return shown;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private Path at(String file) {
        return folder.resolve(file);
    }

    /** The texts of all files, and all folders, by their paths. */
    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !path.equals(folder)).toList()) {
                tree.put(folder.relativize(path).toString(), Files.isDirectory(path) ? "" : Files.readString(path));
            }
        }
        return tree;
    }

    /** Steps of which one fails, before it does anything. */
    private static class FailingSteps extends FileSteps {

        private final int failing;
        private int made;

        FailingSteps(int failing) {
            this.failing = failing;
        }

        @Override
        void begins(Path file) throws IOException {
            if (++made == failing) {
                throw new IOException("the disk is full");
            }
        }
    }
}
