package remit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.problem.FileHint;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.Unicode;
import remit.problem.UsageException;

/** Lists the files of the content folder, in the same order on every system, and follows links only inside it. */
final class ContentFolder {

    /**
     * Compares by code point, which is the order of the bytes in UTF-8. Comparing chars would order some scripts
     * differently.
     */
    static final Comparator<String> ORDER =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    /**
     * The replacement for bytes of a file name that the machine's encoding of names cannot represent. That encoding is
     * ASCII only where a job runs without a locale. Such a name cannot be turned back into a path, and on another
     * machine it would lead to another address.
     */
    private static final char UNREADABLE = '\uFFFD';

    private final Path root;
    private final Problems problems;
    private final SortedMap<String, Path> files = new TreeMap<>(ORDER);
    private final Set<String> refused = new TreeSet<>();
    private final Deque<Path> open = new ArrayDeque<>();

    private ContentFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * The files of the content folder.
     *
     * @param files the files that can be read, by their paths relative to the folder
     * @param refused paths that were reported: links out of the folder, folders in the place of files, and so on
     */
    record Listing(SortedMap<String, Path> files, Set<String> refused) {}

    /**
     * Returns all files that are not ignored.
     *
     * @throws UsageException where the folder does not exist, cannot be read, or is a part of a content folder
     */
    static Listing list(Path content, Problems problems) {
        HandbookFolder.refuseWrong(content);
        try {
            ContentFolder folder = new ContentFolder(content.toRealPath(), problems);
            folder.list(folder.root, "");
            return new Listing(folder.files, folder.refused);
        } catch (IOException e) {
            throw HandbookFolder.unreadable(content, e);
        }
    }

    private void list(Path real, String prefix) throws IOException {
        open.push(real);
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(real)) {
            List<Path> children = new ArrayList<>();
            stream.forEach(children::add);
            names(children).forEach((name, child) -> {
                if (!ContentLayout.isIgnored(name)) {
                    visit(child, prefix + name);
                }
            });
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } finally {
            open.pop();
        }
    }

    /**
     * Returns the files of a folder by their names. Some systems write a letter and its accent as two characters, others
     * as one: all give the same name, with one. Files that differ in nothing else keep the names that their system gives.
     */
    private static Map<String, Path> names(List<Path> children) {
        Map<String, List<Path>> alike = children.stream()
                .collect(Collectors.groupingBy(
                        child -> Unicode.normalize(child.getFileName().toString(), Normalizer.Form.NFC)));
        Map<String, Path> names = new HashMap<>();
        alike.forEach((name, files) -> files.forEach(
                file -> names.put(files.size() == 1 ? name : file.getFileName().toString(), file)));
        return names;
    }

    private void visit(Path child, String path) {
        if (path.indexOf(UNREADABLE) >= 0) {
            refuse(path, Message.NAME_UNREADABLE.at(Position.startOf(path)));
            return;
        }
        Path real = Files.isSymbolicLink(child) ? target(child, path) : child;
        if (real == null) {
            return;
        }
        boolean folder = Files.isDirectory(real);
        Position place = Position.startOf(path);
        if (folder && ContentLayout.isFileName(path)) {
            refuse(path, Message.NOT_A_FILE.at(place));
        } else if (folder) {
            enter(real, path);
        } else if (ContentLayout.isFolderName(path)) {
            refuse(path, Message.NOT_A_FOLDER.at(place));
        } else if (!Files.isRegularFile(real)) {
            refuse(path, Message.NOT_ORDINARY.at(place));
        } else {
            files.put(path, real);
        }
    }

    private void enter(Path real, String path) {
        if (open.size() > InputLimits.FOLDERS) {
            refuse(path, Message.TOO_DEEP.at(Position.startOf(path)).hint(FileHint.flatter(InputLimits.FOLDERS)));
            return;
        }
        try {
            list(real, path + "/");
        } catch (IOException e) {
            refuse(path, Message.FILE_UNREADABLE.at(Position.startOf(path)));
        }
    }

    private void refuse(String path, Problem problem) {
        problems.add(problem);
        refused.add(path);
    }

    /** Returns the file or folder that a link leads to; null where the link must not be followed, which is reported. */
    private @Nullable Path target(Path link, String path) {
        Problem problem;
        try {
            Path real = link.toRealPath();
            if (real.startsWith(root) && !open.contains(real)) {
                return real;
            }
            problem = (real.startsWith(root) ? Message.LINK_LOOP : Message.LINK_LEAVES_CONTENT)
                    .at(Position.startOf(path));
        } catch (NoSuchFileException e) {
            problem = Message.LINK_DANGLING.at(Position.startOf(path));
        } catch (IOException e) {
            problem = Message.LINK_LOOP.at(Position.startOf(path));
        }
        refuse(path, problem);
        return null;
    }
}
