package remit.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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
            throw unreadable(address, e);
        }
    }

    /** The message that a file of the site cannot be read. */
    UsageException unreadable(String address, IOException e) {
        return new UsageException("'" + shown(address) + "' cannot be read: " + FileFault.why(e), e);
    }

    /**
     * The message that the site cannot be written, and has not changed. It says at which file, why, and what to do.
     *
     * @param address the file's; empty where it is about the site as a whole
     */
    UsageException unwritable(String address, IOException e) {
        if (!Files.isDirectory(real) && e instanceof NoSuchFileException) {
            return new UsageException(
                    "the folder '" + shown + "' was removed while the site was built: build again", e);
        }
        return new UsageException(
                "'" + shown(address) + "' cannot be written: " + FileFault.why(e) + "; nothing in '" + shown
                        + "' has changed. " + FileFault.remedy(e),
                e);
    }

    /**
     * The message that some files of the site are new and some are not.
     *
     * @param address the file's that could not be written; empty where it is about the site as a whole
     * @param e why it could not
     * @param back why what was done before could not be taken back
     */
    UsageException mixed(String address, IOException e, IOException back) {
        UsageException mixed = new UsageException(
                "'" + shown(address) + "' cannot be written: " + FileFault.why(e)
                        + "; what was changed before could not be taken back: " + FileFault.why(back)
                        + ". The next build puts '" + shown + "' in order. " + FileFault.remedy(e),
                e);
        mixed.addSuppressed(back);
        return mixed;
    }

    /** The message that the hidden folder cannot be removed, which does the site no harm. */
    UsageException untidy(String hidden, IOException e) {
        return new UsageException(
                "the hidden folder '" + shown(hidden) + "' cannot be removed: " + FileFault.why(e)
                        + ". The pages are not harmed, and the next build removes it",
                e);
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
