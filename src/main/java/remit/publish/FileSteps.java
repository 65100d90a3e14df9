package remit.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The single steps by which files are changed, and those by which a publication looks at them. Each of them can fail;
 * tests let them fail one after the other in {@link #begins}. Several threads may take steps at once.
 */
class FileSteps {

    /** Is called before each step, with the file or folder that it is about. */
    void begins(Path file) throws IOException {}

    /** Makes one folder, which must not be there. */
    void createFolder(Path folder) throws IOException {
        begins(folder);
        Files.createDirectory(folder);
    }

    /** Writes a file that does not exist. */
    void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file that does not exist. */
    void write(Path file, byte[] content) throws IOException {
        begins(file);
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
    }

    /** Puts a text into a file that exists, which keeps its permissions. */
    void overwrite(Path file, String text) throws IOException {
        begins(file);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Locks one place of a file; returns whether it did, which it does not where another process has the lock. */
    boolean lock(FileChannel channel, long place) throws IOException {
        return channel.tryLock(place, 1, false) != null;
    }

    /** Copies a file with its permissions. */
    void copy(Path from, Path to) throws IOException {
        begins(to);
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Gives a file a second name, by which its content stays where another file takes the first. */
    void link(Path file, Path second) throws IOException {
        begins(second);
        Files.createLink(second, file);
    }

    /** Gives a file another name, in one step. What has that name is replaced. */
    void replace(Path from, Path to) throws IOException {
        begins(to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives a file a name that nothing has. */
    void move(Path from, Path to) throws IOException {
        begins(to);
        Files.move(from, to);
    }

    /** Deletes a file or an empty folder; does nothing where there is none. */
    void delete(Path file) throws IOException {
        begins(file);
        Files.deleteIfExists(file);
    }

    /**
     * Deletes a folder unless something is in it.
     *
     * @return whether it is gone
     */
    boolean deleteEmpty(Path folder) throws IOException {
        begins(folder);
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    /** Waits until the content of a file is on the disk. */
    void force(Path file) throws IOException {
        begins(file);
        force(file, StandardOpenOption.WRITE);
    }

    /** Waits until the names in a folder are on the disk. Windows lets nobody wait for that, so nothing is done there. */
    void forceFolder(Path folder) throws IOException {
        begins(folder);
        if (folder.getFileSystem().getSeparator().equals("/")) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path file, OpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    /** Returns whether there is a file of that name with that content. */
    boolean holds(Path file, byte[] content) throws IOException {
        begins(file);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Returns all that is in a folder; nothing where there is no such folder. */
    List<Path> list(Path folder) throws IOException {
        begins(folder);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
