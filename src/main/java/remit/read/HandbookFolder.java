package remit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import remit.problem.FileFault;
import remit.problem.UsageException;
import remit.shape.RecordKind;

/** Refuses folders that cannot be the content of a handbook, and names the folder that was probably meant. */
final class HandbookFolder {

    private static final String FILE = RecordKind.HANDBOOK.file();

    private HandbookFolder() {}

    /**
     * Refuses what is not a folder, and a folder such as {@code content/roles}, which is a part of a content folder. A
     * folder without the file of a handbook may be a content folder with an error.
     *
     * @throws UsageException where it is refused; the message says what to type
     */
    static void refuseWrong(Path content) {
        Path place = content.toAbsolutePath().normalize();
        if (!Files.isDirectory(content)) {
            throw new UsageException(missing(place));
        }
        Path part = place;
        Path above = place.getParent();
        while (above != null && !isHandbook(part)) {
            if (isHandbook(above)
                    && ContentLayout.FOLDERS.contains(part.getFileName().toString())) {
                throw new UsageException(
                        "the folder " + place + " is only a part of a content folder" + didYouMean(above));
            }
            part = above;
            above = part.getParent();
        }
    }

    /**
     * Refuses a folder without the file of a handbook, which may have a wrong ending or capitals.
     *
     * @throws UsageException where it is refused; the message names the folder above or below that has such a file
     */
    static void refuseWithoutHandbook(Path content) {
        Path place = content.toAbsolutePath().normalize();
        List<Path> children = children(place);
        if (children.stream()
                .noneMatch(child -> isHandbookFile(child.getFileName().toString()))) {
            String meant = Stream.concat(Stream.ofNullable(place.getParent()), children.stream())
                    .filter(HandbookFolder::isHandbook)
                    .findFirst()
                    .map(HandbookFolder::didYouMean)
                    .orElse(": name another with --content");
            throw new UsageException(
                    "the folder " + place + " has no " + FILE + ", so it is not a content folder" + meant);
        }
    }

    /** Returns what is said of a folder that cannot be read. */
    static UsageException unreadable(Path content, IOException e) {
        return new UsageException("the content folder " + content + " cannot be read: " + FileFault.why(e), e);
    }

    /** Returns what is wrong with the folder, where it was looked for, and what to type. */
    private static String missing(Path place) {
        if (Files.exists(place)) {
            return "the content folder " + place + " is a file, not a folder: name another with --content";
        }
        Path above = place.getParent();
        return "the content folder " + place + " does not exist: "
                + (above != null && isHandbook(above)
                        ? FILE + " is in the folder above it, so name that one: --content " + above
                        : "name another with --content");
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean isHandbook(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    private static boolean isHandbookFile(String name) {
        return name.equals(FILE) || FILE.equals(ContentLayout.place(name).meant());
    }

    private static String didYouMean(Path folder) {
        return "\n   did you mean --content " + folder + "?";
    }
}
