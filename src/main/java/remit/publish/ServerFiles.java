package remit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.problem.UsageException;

/**
 * Writes the configurations of web servers into a folder beside a site: {@code site-server} for {@code site}. What an
 * operator has changed above a mark in such a file stays.
 */
public final class ServerFiles {

    private static final String ENDING = "-server";

    private final Path folder;
    private final String mark;

    /** The text above the mark of files that are there already, by their names. */
    private final Map<String, String> kept = new HashMap<>();

    private ServerFiles(Path folder, String mark) {
        this.folder = folder;
        this.mark = mark;
    }

    /**
     * Looks at the files that will be replaced; writes nothing.
     *
     * @param names of the files that will be written; where there are none, nothing is looked at
     * @param mark a part of a line that each of these files has
     * @throws UsageException where the folder cannot be written, and where a file has no mark, so that it is somebody
     *     else's
     */
    public static ServerFiles beside(SiteFolder site, Set<String> names, String mark) {
        Path whole = site.shown().toAbsolutePath().normalize();
        Path name = whole.getFileName();
        if (name == null && !names.isEmpty()) {
            throw new UsageException("there is no place beside the folder '" + site.shown()
                    + "': name another with --site, or add --server-inside");
        }
        Path folder = site.shown().normalize().resolveSibling((name == null ? "" : name) + ENDING);
        ServerFiles files = new ServerFiles(folder, mark);
        if (!names.isEmpty()) {
            WritableFolder.require(folder);
            names.stream().sorted().forEach(files::keep);
        }
        return files;
    }

    /**
     * Writes the files, each in one step.
     *
     * @param files texts by their names; each has the mark
     * @return the files, in the order of their names
     * @throws UsageException where one cannot be written
     */
    public List<Path> write(Map<String, String> files) {
        List<Path> written = new ArrayList<>();
        for (String name : files.keySet().stream().sorted().toList()) {
            Path file = folder.resolve(name);
            String text = files.get(name);
            String above = kept.get(name);
            String whole = above == null ? text : above + text.substring(text.indexOf(mark));
            ExportedFile.write(file, whole.getBytes(StandardCharsets.UTF_8), true);
            written.add(file);
        }
        return written;
    }

    private void keep(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int end = text.indexOf(mark);
            if (end < 0) {
                throw new UsageException("'" + file + "' has no line with the words '" + mark
                        + "', so it is not Remit's, and was left alone: move it away, or put that line back");
            }
            kept.put(name, text.substring(0, end));
        } catch (IOException e) {
            throw StartedFiles.unwritable(file, e);
        }
    }
}
