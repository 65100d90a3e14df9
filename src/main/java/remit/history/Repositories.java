package remit.history;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import remit.problem.UsageException;

/** Opens the git repository in which a folder is. */
final class Repositories {

    private Repositories() {}

    /**
     * Opens a repository, which the caller closes. A further working tree of a repository does as well.
     *
     * @param folder with all links resolved
     * @param revision what was looked for, for the message
     * @throws UsageException where the folder is in no repository, and where that cannot be read
     */
    static Repository open(Path folder, String revision) {
        NoSettings.use();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
        builder.findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            throw new UsageException(
                    "there is no folder '" + revision + "', and no revision of that name either, since " + folder
                            + " is in no git repository: name the folder of a site with --since");
        }
        try {
            return builder.build();
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(builder.getGitDir().toPath(), e);
        }
    }

    /** Returns what is said of a repository that cannot be read. */
    static UsageException unreadable(Path repository, Exception fault) {
        String why = fault.getMessage() == null ? "" : ": git's files say '" + fault.getMessage() + "'";
        return new UsageException("the git repository " + repository + " cannot be read" + why, fault);
    }
}
