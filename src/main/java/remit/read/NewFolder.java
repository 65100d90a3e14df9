package remit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import remit.problem.FileFault;
import remit.problem.UsageException;

/** Says whether a folder is open for a new content. */
public final class NewFolder {

    private NewFolder() {}

    /**
     * Returns whether there is no folder, or one without any file of a content. Pictures and downloads may be there, since
     * not everything that makes a content brings them.
     *
     * @throws UsageException where it cannot be read
     */
    public static boolean isOpen(Path content) {
        if (!Files.exists(content)) {
            return true;
        }
        if (!Files.isDirectory(content)) {
            return false;
        }
        try (Stream<Path> children = Files.list(content)) {
            return children.map(child -> child.getFileName().toString())
                    .allMatch(name -> ContentLayout.isIgnored(name) || name.equals(ContentLayout.ASSETS));
        } catch (IOException e) {
            throw new UsageException("the folder '" + content + "' cannot be read: " + FileFault.why(e), e);
        }
    }
}
