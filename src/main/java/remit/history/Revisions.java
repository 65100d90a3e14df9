package remit.history;

import java.io.IOException;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import remit.problem.UsageException;

/** Finds the revision of a repository that somebody means: {@code main}, {@code v1.2}, {@code HEAD~1}, {@code 3f9c2d7}. */
final class Revisions {

    private static final int SHORT = 10;

    private final Repository repository;

    Revisions(Repository repository) {
        this.repository = repository;
    }

    /**
     * Returns a commit.
     *
     * @throws UsageException where there is none, or several; the message says what to do
     */
    RevCommit commit(String name) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(name);
            if (id == null) {
                throw missing(name);
            }
            return walk.parseCommit(id);
        } catch (AmbiguousObjectException e) {
            String all = e.getCandidates().stream()
                    .map(candidate -> candidate.abbreviate(SHORT).name())
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new UsageException("'" + name + "' is the beginning of several ids in git: " + all, e);
        } catch (IncorrectObjectTypeException e) {
            throw new UsageException(
                    "'" + name
                            + "' names a part of a revision in git, not a revision: name a branch, a tag or a commit",
                    e);
        } catch (MissingObjectException e) {
            throw new UsageException(absent(name), e);
        } catch (RevisionSyntaxException e) {
            throw new UsageException(
                    "there is no folder '" + name + "', and git has no revisions of such a name: name a branch, a tag"
                            + " or a commit, such as HEAD~1",
                    e);
        }
    }

    private UsageException missing(String name) throws IOException {
        if (isShallow()) {
            return new UsageException(absent(name));
        }
        if (repository.resolve("HEAD") == null) {
            return new UsageException("there is no folder '" + name + "', and the git repository " + place()
                    + " has no revisions yet: commit the content first");
        }
        return new UsageException("there is no folder '" + name + "', and the git repository " + place()
                + " has no revision of that name: name the folder of a site, a branch, a tag or a commit with --since");
    }

    /** Returns what is said where only a part of the repository is on this computer. */
    private String absent(String name) {
        return "the revision '" + name + "' is not in the git repository " + place()
                + ", which holds only a part of the history: fetch the rest, such as with 'git fetch --unshallow"
                + " --tags'; in a job that checks the content out, ask for the whole history";
    }

    private boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    private String place() {
        return repository.getDirectory().toString();
    }
}
