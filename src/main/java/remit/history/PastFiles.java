package remit.history;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import remit.problem.FileFault;
import remit.problem.UsageException;

/** The files of a folder as they were in one revision of its git repository. */
final class PastFiles {

    private final Path folder;
    private final String revision;

    /**
     * @param folder as it is now, with all links resolved
     * @param revision a branch, a tag, a commit or what git has for them: {@code HEAD~1}
     */
    PastFiles(Path folder, String revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /** Takes a file or link of git. */
    interface Taker {

        /**
         * @param file its path relative to the folder
         * @param link whether it is a link, whose bytes are the path that it leads to
         */
        void take(String file, boolean link, Blob blob) throws IOException;
    }

    /** The bytes of a file in git, which are read when they are asked for. */
    record Blob(ObjectReader reader, ObjectId id) {

        byte[] bytes() throws IOException {
            return reader.open(id).getBytes();
        }
    }

    /** Returns a folder with all links resolved. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UsageException("the folder " + folder + " cannot be read: " + FileFault.why(e), e);
        }
    }

    /**
     * Gives all files and links to the taker. What else is in git, such as another repository, is passed over.
     *
     * @throws UsageException where there is no such repository or revision, or the revision did not have the folder
     */
    void each(Taker taker) {
        try (Repository repository = Repositories.open(folder, revision)) {
            each(repository, taker);
        }
    }

    private void each(Repository repository, Taker taker) {
        try {
            RevCommit commit = new Revisions(repository).commit(revision);
            String prefix = place(repository);
            try (TreeWalk walk = new TreeWalk(repository)) {
                walk.addTree(commit.getTree());
                walk.setRecursive(true);
                if (!prefix.isEmpty()) {
                    walk.setFilter(PathFilter.create(prefix));
                }
                if (!each(walk, prefix, taker)) {
                    throw new UsageException("revision '" + revision + "' has no folder '" + prefix
                            + "': it was put in later, or was at another place; name another revision with --since");
                }
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

    /** Returns whether there was any file. */
    private static boolean each(TreeWalk walk, String prefix, Taker taker) throws IOException {
        boolean any = false;
        while (walk.next()) {
            String path = walk.getPathString();
            FileMode mode = walk.getFileMode();
            boolean link = mode.equals(FileMode.SYMLINK);
            boolean file = mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
            if ((link || file) && !path.equals(prefix)) {
                any = true;
                String name = prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
                taker.take(name, link, new Blob(walk.getObjectReader(), walk.getObjectId(0)));
            }
        }
        return any;
    }

    /** Returns where the folder is in the repository: {@code docs/content}; empty for the whole of it. */
    private String place(Repository repository) throws IOException {
        if (repository.isBare()) {
            throw new UsageException(folder + " is in a git repository without a working tree");
        }
        Path tree = repository.getWorkTree().toPath().toRealPath();
        return tree.relativize(folder).toString().replace('\\', '/');
    }
}
