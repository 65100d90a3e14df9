package remit.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.problem.FileFault;
import remit.problem.UsageException;

/**
 * A folder that a site may be written into; it need not exist yet.
 *
 * @param shown as the user named it, for messages
 * @param real absolute and without symbolic links; the site folder may itself be one
 */
public record SiteFolder(Path shown, Path real) {

    /**
     * Checks that a site may be written there.
     *
     * @param sources the folders a build reads: content and templates
     * @throws UsageException where the site is a file, where it cannot be written, or where it is inside one of the
     *     sources or a source is inside it
     */
    public static SiteFolder of(Path site, Path... sources) {
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new UsageException("the site cannot be written into '" + site + "', which is a file: name a folder");
        }
        SiteFolder folder = new SiteFolder(site, real(site));
        for (Path source : sources) {
            folder.mustBeApartFrom(source);
        }
        if (!Files.isWritable(existing(folder.real))) {
            throw new UsageException("the folder '" + site + "' cannot be written: its permissions forbid it");
        }
        return folder;
    }

    /**
     * The nearest folder above that has a file; null where none has.
     *
     * @param file its name
     */
    public @Nullable Path above(String file) {
        Path folder = real.getParent();
        while (folder != null && !Files.exists(folder.resolve(file))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The folder of a site that is only read; it need not be there. */
    public static SiteFolder toRead(Path site) {
        return new SiteFolder(site, real(site));
    }

    /** Whether there is such a folder. */
    public boolean isThere() {
        return Files.isDirectory(real);
    }

    /**
     * Whether an address is the path of a file below the site, with forward slashes: it is not for {@code ../x},
     * {@code /x} and {@code a//b}.
     */
    static boolean isAddress(String address) {
        return List.of(address.split("/", -1)).stream()
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals("..") || part.contains("\\"));
    }

    /** The content of a file of the site; null where there is no such file. */
    public byte @Nullable [] read(String address) {
        Path file = real.resolve(address);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageException("'" + shown(address) + "' cannot be read: " + FileFault.why(e), e);
        }
    }

    /**
     * The message that the site cannot be written. Names the file, where it is known.
     *
     * @param then what follows from that, with a comma or semicolon before it; empty where nothing has changed
     */
    UsageException unwritable(IOException e, String then) {
        String file = e instanceof FileSystemException known ? known.getFile() : null;
        String place = file == null ? "" : " at '" + file + "'";
        return new UsageException(
                "the site '" + shown + "' cannot be written" + place + ": " + FileFault.why(e) + then, e);
    }

    /** The path of a file of the site as a user would name it, for messages. */
    String shown(String address) {
        return shown.resolve(address).toString();
    }

    private void mustBeApartFrom(Path source) {
        Path other = real(source);
        if (real.startsWith(other) || other.startsWith(real)) {
            String how = real.equals(other) ? "is" : real.startsWith(other) ? "lies inside" : "contains";
            throw new UsageException("the site folder '" + shown + "' " + how + " the folder '" + source
                    + "' that the site is made from: name another folder with --site");
        }
    }

    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = existing(absolute);
        try {
            return existing.toRealPath().resolve(existing.relativize(absolute));
        } catch (IOException e) {
            throw new UsageException("the folder '" + existing + "' cannot be used: " + FileFault.why(e), e);
        }
    }

    /** The nearest folder above, or this one, that exists. */
    private static Path existing(Path absolute) {
        Path folder = absolute;
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
