package remit.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.UsageException;

/**
 * The changes that a site needs, worked out before the first of them is made. Refuses to change files that are not
 * Remit's.
 */
final class Plan {

    private final SiteFolder site;
    private final Map<String, SiteFile> files;
    private final Set<String> ours;

    /** Folders that may be written into, so that none is looked at for each of its files. */
    private final Set<String> folders = new HashSet<>();

    private final List<SiteFile> added = new ArrayList<>();
    private final List<SiteFile> changed = new ArrayList<>();
    private final Set<String> removed = new TreeSet<>();

    /**
     * @param files the new site's files by address
     * @param ours the addresses of files that Remit wrote before; all others belong to somebody else
     * @throws UsageException where a file would have to be written over somebody else's, or through a symbolic link
     */
    Plan(SiteFolder site, Map<String, SiteFile> files, Set<String> ours) throws IOException {
        this.site = site;
        this.files = files;
        this.ours = ours;
        planRemovals();
        for (SiteFile file : files.values()) {
            planMove(file);
        }
    }

    /** The files that the site does not have yet, in the order given. */
    List<SiteFile> added() {
        return added;
    }

    /** The files that have other content in the site, in the order given. */
    List<SiteFile> changed() {
        return changed;
    }

    /** The removed files that must go first, because a folder takes their place or a file takes their folder's. */
    Set<String> inTheWay() {
        Set<String> folders = new LinkedHashSet<>();
        added.forEach(file -> folders.addAll(foldersOf(file.address())));
        Set<String> first = new TreeSet<>(removed);
        first.removeIf(old -> !folders.contains(old) && foldersOf(old).stream().noneMatch(files::containsKey));
        return first;
    }

    /** The addresses of Remit's files that the new site does not have. */
    Set<String> removed() {
        return removed;
    }

    /** Where the content of all new and changed files waits. */
    List<Path> waiting() {
        return Stream.concat(added.stream(), changed.stream())
                .map(SiteFile::waiting)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is to be said of these changes once they are made. */
    Publisher.Result result() {
        return new Publisher.Result(difference(), files.size() - added.size() - changed.size());
    }

    /** The same changes by their addresses. */
    SiteDifference difference() {
        return new SiteDifference(addresses(added), addresses(changed), List.copyOf(removed));
    }

    private static List<String> addresses(List<SiteFile> files) {
        return files.stream().map(SiteFile::address).sorted().toList();
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private void planRemovals() {
        for (String address : ours) {
            boolean goes = SiteFolder.isAddress(address) && !files.containsKey(address);
            if (goes && isFile(address) && foldersOf(address).stream().noneMatch(this::isLink)) {
                removed.add(address);
            }
        }
    }

    private void planMove(SiteFile file) throws IOException {
        String address = file.address();
        for (String folder : foldersOf(address)) {
            if (folders.add(folder)) {
                mustGiveWayToFolder(folder);
            }
        }
        BasicFileAttributes there = there(address);
        if (there != null && there.isSymbolicLink()) {
            throw throughLink(address);
        } else if (file.there()) {
            mustStillBeThere(address, there);
        } else if (there == null) {
            added.add(file);
        } else if (there.isDirectory()) {
            mustGiveWayToFile(address);
            added.add(file);
        } else {
            mustBeOurs(address);
            changed.add(file);
        }
    }

    /** What the site has at an address now; null for nothing. */
    private @Nullable BasicFileAttributes there(String address) throws IOException {
        try {
            return Files.readAttributes(path(address), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (FileSystemException e) {
            if (Files.exists(path(address), LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            return null;
        }
    }

    private void mustStillBeThere(String address, @Nullable BasicFileAttributes there) {
        if (there == null || !there.isRegularFile()) {
            throw new UsageException(
                    "'" + site.shown(address) + "' was removed while the site was built: build once more");
        }
    }

    private void mustGiveWayToFolder(String folder) {
        if (isLink(folder)) {
            throw throughLink(folder);
        }
        if (isFile(folder) && !removed.contains(folder)) {
            throw notOurs(folder);
        }
    }

    private void mustGiveWayToFile(String folder) throws IOException {
        try (Stream<Path> below = Files.walk(path(folder))) {
            List<String> kept = below.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> site.real().relativize(path).toString().replace('\\', '/'))
                    .filter(address -> !removed.contains(address))
                    .sorted()
                    .toList();
            if (!kept.isEmpty()) {
                throw notOurs(kept.get(0));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void mustBeOurs(String address) {
        if (!ours.contains(address)) {
            throw notOurs(address);
        }
    }

    private UsageException throughLink(String address) {
        return new UsageException("'" + site.shown(address) + "' is a symbolic link, and nothing is written through"
                + " one: remove it, or name another folder with --site");
    }

    private UsageException notOurs(String address) {
        return new UsageException("'" + site.shown(address) + "' is not among the files that Remit wrote (manifest.json"
                + " in that folder lists them) and is in the way of this build: name another folder with --site, or"
                + " move that file away");
    }

    private boolean isFile(String address) {
        return Files.isRegularFile(path(address), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isLink(String address) {
        return Files.isSymbolicLink(path(address));
    }

    private Path path(String address) {
        return site.real().resolve(address);
    }

    /** The folders above a file: {@code a} and {@code a/b} for {@code a/b/c.html}. */
    private static List<String> foldersOf(String address) {
        List<String> folders = new ArrayList<>();
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            folders.add(address.substring(0, slash));
        }
        return folders;
    }
}
