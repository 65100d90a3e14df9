package remit.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A git repository with revisions, made without git. */
public final class GivenRepository implements AutoCloseable {

    private static final PersonIdent EDITOR = new PersonIdent("Park office", "office@example.com");

    private final Path folder;
    private final Git git;

    /** Makes an empty repository in a folder, whose files stay as they are. */
    public GivenRepository(Path folder) {
        NoSettings.use();
        this.folder = folder;
        try {
            git = Git.init()
                    .setDirectory(folder.toFile())
                    .setInitialBranch("main")
                    .call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    Git git() {
        return git;
    }

    /** Writes a file, whose path is relative to the working tree. */
    public GivenRepository with(String file, String text) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Commits all files as they are, and gives the commit a tag. */
    public GivenRepository tagged(String tag) {
        try {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            git.commit()
                    .setMessage(tag)
                    .setAuthor(EDITOR)
                    .setCommitter(EDITOR)
                    .setSign(false)
                    .call();
            git.tag().setName(tag).setAnnotated(false).call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public void close() {
        git.close();
    }
}
