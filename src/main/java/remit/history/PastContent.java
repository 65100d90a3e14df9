package remit.history;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import remit.problem.FileFault;
import remit.problem.UsageException;
import remit.read.Assets;

/**
 * A content folder as it was in one revision of its git repository, in memory. Assets are there without their bytes. The
 * folder has the name that it has now; it must have been at the same place in the repository.
 */
public final class PastContent implements AutoCloseable {

    /** How a file begins that only says where Git LFS keeps the real one. */
    private static final String POINTER = "version https://git-lfs.github.com/spec/";

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
        Path real = real(content);
        PastContent past = new PastContent(real, revision);
        try (Repository repository = Repositories.open(real, revision)) {
            if (repository.isBare()) {
                throw new UsageException(content + " is in a git repository without a working tree");
            }
            past.read(repository, real);
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

    private static Path real(Path content) {
        try {
            return content.toRealPath();
        } catch (IOException e) {
            throw new UsageException("the content folder " + content + " cannot be read: " + FileFault.why(e), e);
        }
    }

    private void read(Repository repository, Path real) {
        try {
            RevCommit commit = new Revisions(repository).commit(revision);
            Path tree = repository.getWorkTree().toPath().toRealPath();
            String prefix = tree.relativize(real).toString().replace('\\', '/');
            try (TreeWalk walk = new TreeWalk(repository)) {
                walk.addTree(commit.getTree());
                walk.setRecursive(true);
                if (!prefix.isEmpty()) {
                    walk.setFilter(PathFilter.create(prefix));
                }
                while (walk.next()) {
                    read(walk, prefix);
                }
            }
            if (!Files.isDirectory(folder)) {
                throw new UsageException("revision '" + revision + "' has no folder '" + prefix
                        + "': it was put in later, or was at another place; name another revision with --since");
            }
        } catch (MissingObjectException e) {
            throw new UsageException(
                    "not all files of revision '" + revision + "' are in the git repository "
                            + repository.getDirectory() + ": fetch them, such as with 'git fetch --refetch'",
                    e);
        } catch (IOException e) {
            throw Repositories.unreadable(repository.getDirectory().toPath(), e);
        }
    }

    /** Puts a file or link of git into the folder; what else is in git, such as another repository, is passed over. */
    private void read(TreeWalk walk, String prefix) throws IOException {
        String path = walk.getPathString();
        if (path.equals(prefix)) {
            return;
        }
        String file = prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
        FileMode mode = walk.getFileMode();
        boolean link = mode.equals(FileMode.SYMLINK);
        if (!link && !mode.equals(FileMode.REGULAR_FILE) && !mode.equals(FileMode.EXECUTABLE_FILE)) {
            return;
        }
        Path place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        byte[] bytes = !link && Assets.isAsset(file)
                ? new byte[0]
                : walk.getObjectReader().open(walk.getObjectId(0)).getBytes();
        if (link) {
            link(place, new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, POINTER.length()), StandardCharsets.UTF_8);
        if (beginning.equals(POINTER)) {
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
