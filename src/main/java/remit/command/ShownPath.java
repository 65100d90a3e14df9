package remit.command;

import java.nio.file.Path;
import java.util.Objects;

/** How a report names the content folder, so that whoever reads it in the working folder can open its files. */
final class ShownPath {

    private final Path from;
    private final Path to;

    /**
     * @param working the working folder
     */
    ShownPath(Path working, Path content) {
        from = working.toAbsolutePath().normalize();
        to = content.toAbsolutePath().normalize();
    }

    /**
     * Returns the path for people and terminals: {@code docs/content}, {@code ../content}. A folder that lies far away
     * has its whole path. Empty for the working folder itself.
     */
    String forPeople() {
        String whole = slashed(to);
        String relative = hasWay() ? slashed(from.relativize(to)) : whole;
        return to.startsWith(from) || relative.length() < whole.length() ? relative : whole;
    }

    /**
     * Returns the beginning of each file's path from the working folder, from where services look for it:
     * {@code docs/content/}. For a folder on another drive it is the folder's own name. Empty for the working folder.
     */
    String forServices() {
        String path = hasWay() ? slashed(from.relativize(to)) : name();
        return path.isEmpty() ? "" : path + "/";
    }

    /** Returns the folder's own name: {@code content}. */
    String name() {
        Path name = to.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Returns whether there is a way from one folder to the other, as there is none from drive to drive. */
    private boolean hasWay() {
        return Objects.equals(from.getRoot(), to.getRoot());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
