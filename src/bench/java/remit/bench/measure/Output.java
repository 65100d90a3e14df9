package remit.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What a process wrote: how many bytes in how many files. */
public record Output(long bytes, long files) {

    static Output of(Path folder) {
        LongAdder bytes = new LongAdder();
        LongAdder files = new LongAdder();
        walk(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                bytes.add(attributes.size());
                files.increment();
                return FileVisitResult.CONTINUE;
            }
        });
        return new Output(bytes.sum(), files.sum());
    }

    /** Copies a folder and all in it. */
    public static void copy(Path from, Path to) {
        walk(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes a folder and all in it; a folder that is not there is fine. */
    public static void delete(Path folder) {
        walk(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException e) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void walk(Path folder, SimpleFileVisitor<Path> visitor) {
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
