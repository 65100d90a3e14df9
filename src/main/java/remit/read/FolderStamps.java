package remit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The size and time of each file in some folders at one moment. Where two such pictures are equal, no file has changed
 * between them. A change that leaves size and time as they were is not seen; a file system that counts time in seconds
 * has such changes.
 *
 * @param files by their paths; files that a reading ignores, and those that could not be looked at, are left out
 */
public record FolderStamps(Map<Path, FileStamp> files) {

    private static final int DEEPEST = 64;

    /** Looks at all files in these folders, links included. A folder that is not there has none. */
    public static FolderStamps of(List<Path> folders) {
        Map<Path, FileStamp> files = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor(files));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FolderStamps(files);
    }

    /** Whether a reading takes notice of a file, by its path relative to the folder. */
    public static boolean counts(String file) {
        return Stream.of(file.split("/")).noneMatch(ContentLayout::isIgnored);
    }

    /**
     * Whether a file has gone or is empty that was there and had content before. Many editors leave a file so for a
     * moment while they save it.
     */
    public boolean lacksSomethingOf(FolderStamps before) {
        return before.files.entrySet().stream().anyMatch(entry -> {
            FileStamp now = files.get(entry.getKey());
            return entry.getValue().size() > 0 && (now == null || now.size() == 0);
        });
    }

    /** Whether all that has changed is one file that was there before. Several are often the first of many. */
    public boolean isOneFileSavedSince(FolderStamps before) {
        return files.keySet().equals(before.files.keySet())
                && files.entrySet().stream()
                                .filter(entry -> !entry.getValue().equals(before.files.get(entry.getKey())))
                                .limit(2)
                                .count()
                        == 1;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Map<Path, FileStamp> files;

        Visitor(Map<Path, FileStamp> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            if (!ContentLayout.isIgnored(file.getFileName().toString())) {
                files.put(file, FileStamp.of(is));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file that vanishes while one looks is as one that was not there. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
            return FileVisitResult.CONTINUE;
        }
    }
}
