package remit.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWatchTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private interface Edit {
        void make() throws IOException, InterruptedException;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileThatIsSavedIsNoticed(boolean poll) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "one");
        mustNotice(poll, () -> Files.writeString(file, "another"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileInANewFolderIsNoticed(boolean poll) throws IOException {
        mustNotice(poll, () -> {
            Files.createDirectories(folder.resolve("deep/deeper"));
            Files.writeString(folder.resolve("deep/deeper/a.yaml"), "one");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileThatIsDeletedIsNoticed(boolean poll) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "one");
        mustNotice(poll, () -> Files.delete(file));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFolderThatIsReplacedIsNoticed(boolean poll) throws IOException {
        Path watched = Files.createDirectories(folder.resolve("content"));
        Files.writeString(watched.resolve("a.yaml"), "one");
        try (FolderWatch watch = new FolderWatch(List.of(watched), poll)) {
            Files.move(watched, folder.resolve("old"));
            Files.createDirectories(watched);
            Files.writeString(watched.resolve("a.yaml"), "two");
            mustReturn(watch);
            Files.writeString(watched.resolve("a.yaml"), "three");
            mustReturn(watch);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSaveInTwoStepsIsOneChange(boolean poll) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "one");
        try (FolderWatch watch = new FolderWatch(List.of(folder), poll)) {
            CompletableFuture<Void> saving = later(() -> {
                Files.writeString(file, "");
                Thread.sleep(100);
                Files.writeString(file, "another");
            });
            mustReturn(watch);
            assertThat(file).hasContent("another");
            saving.join();
            assertThat(watch.hasChanged()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSaveByDeletingAndMovingIsOneChange(boolean poll) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "one");
        Path beside = Files.writeString(folder.resolve("a.yaml.tmp"), "another");
        try (FolderWatch watch = new FolderWatch(List.of(folder), poll)) {
            CompletableFuture<Void> saving = later(() -> {
                Files.delete(file);
                Thread.sleep(100);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            });
            mustReturn(watch);
            assertThat(file).hasContent("another");
            saving.join();
            assertThat(watch.hasChanged()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void manyFilesAtOnceAreOneChange(boolean poll) throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder), poll)) {
            CompletableFuture<Void> checkout = later(() -> {
                for (int i = 0; i < 20; i++) {
                    Files.writeString(folder.resolve(i + ".yaml"), "text " + i);
                }
            });
            mustReturn(watch);
            checkout.join();
            assertThat(watch.hasChanged()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itWaitsNoLongerThanItIsTold(boolean poll) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "one");
        try (FolderWatch watch = new FolderWatch(List.of(folder), poll)) {
            assertThat(watch.awaitChangeFor(Duration.ofMillis(100))).isFalse();
            CompletableFuture<Void> saving = later(() -> Files.writeString(file, "another"));
            assertThat(watch.awaitChangeFor(LONG)).isTrue();
            saving.join();
            assertThat(watch.hasChanged()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void filesThatNoReadingTakesAreNotNoticed(boolean poll) throws IOException {
        try (FolderWatch watch = new FolderWatch(List.of(folder), poll)) {
            Files.writeString(folder.resolve(".a.yaml.swp"), "one");
            Files.writeString(folder.resolve("a.yaml~"), "one");
            assertThat(watch.hasChanged()).isFalse();
        }
    }

    private void mustNotice(boolean poll, Edit edit) throws IOException {
        try (FolderWatch watch = new FolderWatch(List.of(folder), poll)) {
            assertThat(watch.polls() || !poll).isTrue();
            assertThat(watch.hasChanged()).isFalse();
            CompletableFuture<Void> editing = later(edit);
            mustReturn(watch);
            editing.join();
        }
    }

    private static void mustReturn(FolderWatch watch) {
        assertTimeoutPreemptively(LONG, watch::awaitChange);
    }

    /** Makes an edit in a moment, when the watch already waits. */
    private static CompletableFuture<Void> later(Edit edit) {
        return CompletableFuture.runAsync(() -> {
            try {
                Thread.sleep(50);
                edit.make();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
