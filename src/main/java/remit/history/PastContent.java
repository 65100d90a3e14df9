package remit.history;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import remit.problem.UsageException;
import remit.read.Assets;

/**
 * A content folder as it was in one revision of its git repository, in memory. Assets are there without their bytes. The
 * folder has the name that it has now; it must have been at the same place in the repository.
 */
public final class PastContent implements AutoCloseable {

    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
    private final Path folder;
    private final String revision;

    private PastContent(Path content, String revision) {
        this.folder = memory.getPath("/", String.valueOf(content.getFileName()));
        this.revision = revision;
    }

    /**
     * Reads a content folder out of git. The working tree does not matter, and nothing in it changes.
     *
     * @param content the content folder as it is now
     * @param revision a branch, a tag, a commit or what git has for them: {@code HEAD~1}
     * @throws UsageException where there is no such folder, repository or revision, or the revision did not have the
     *     folder
     */
    public static PastContent of(Path content, String revision) {
        Path real = PastFiles.real(content);
        PastContent past = new PastContent(real, revision);
        try {
            new PastFiles(real, revision).each(past::put);
        } catch (RuntimeException fault) {
            past.close();
            throw fault;
        }
        return past;
    }

    /** Returns the folder, which can be read until this is closed. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            memory.close();
        } catch (IOException e) {
            throw new IllegalStateException("memory can always be closed", e);
        }
    }

    private void put(String file, boolean link, PastFiles.Blob blob) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        if (link) {
            link(place, new String(blob.bytes(), StandardCharsets.UTF_8));
            return;
        }
        byte[] bytes = Assets.isAsset(file) ? new byte[0] : blob.bytes();
        if (Pointers.isPointer(bytes)) {
            throw new UsageException("'" + file + "' is kept by Git LFS in revision '" + revision
                    + "', so its text is not in the git repository: keep only pictures and downloads there");
        }
        Files.write(place, bytes);
    }

    private void link(Path place, String target) throws IOException {
        try {
            Files.createSymbolicLink(place, memory.getPath(target));
        } catch (InvalidPathException e) {
            throw new IOException("a link leads to '" + target + "', which is no path", e);
        }
    }
}
