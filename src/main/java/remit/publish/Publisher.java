package remit.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import remit.problem.UsageException;

/**
 * Makes a folder hold a site. Files that are right already are left alone; the others are replaced one by one, each in
 * one step: new files first, so that no link leads nowhere, then changed ones, and removals last.
 */
public final class Publisher {

    /** How many files the site had to be given, had in another form, had too many, and had as they should be. */
    public record Result(int added, int changed, int removed, int unchanged) {}

    private final SiteFolder site;
    private final Journal journal;

    public Publisher(SiteFolder site) {
        this.site = site;
        this.journal = new Journal(site.real());
    }

    /**
     * Publishes a whole site. Within its group each file is written in the order given, so the manifest comes last.
     *
     * @param files the content of every file by its address, {@code roles/treasurer.html}
     * @param formerlyOurs the addresses the last build wrote, by its manifest; those no longer in {@code files} are
     *     removed, with the folders this leaves empty. Files in neither belong to somebody else and are not touched
     * @throws UsageException before anything is changed where a file belongs to somebody else and has other content,
     *     or a symbolic link stands in the way; later where a file cannot be written
     */
    public Result publish(Map<String, byte[]> files, Set<String> formerlyOurs) {
        try {
            Set<String> leftBehind = journal.leftBehind();
            Set<String> ours = new LinkedHashSet<>(formerlyOurs);
            ours.addAll(leftBehind);
            Plan plan = new Plan(site, files, ours);
            if (!plan.isEmpty()) {
                ours.addAll(files.keySet());
                publish(plan, files, ours, leftBehind.isEmpty());
            }
            journal.end();
            return result(plan, files.size());
        } catch (IOException e) {
            throw new UsageException(
                    "the site '" + site.shown() + "' cannot be written ("
                            + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "); the next build mends what this one left unfinished",
                    e);
        }
    }

    /**
     * A build that fails before it has changed a file takes back what it added, with its journal. Later the journal has
     * to stay, since the next build knows by it which files are Remit's.
     *
     * @param clean no build was killed before this one
     */
    private void publish(Plan plan, Map<String, byte[]> files, Set<String> ours, boolean clean) throws IOException {
        try {
            journal.begin(ours.stream());
            remove(plan.inTheWay());
            write(plan.added(), files);
        } catch (IOException e) {
            if (clean) {
                takeBack(plan.added(), e);
            }
            throw e;
        }
        finish(plan, files);
    }

    private void takeBack(Collection<String> added, IOException failure) {
        try {
            for (String address : added) {
                Path file = site.real().resolve(address);
                if (Files.exists(file)) {
                    Files.delete(file);
                }
                removeEmpty(file.getParent());
            }
            journal.end();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void finish(Plan plan, Map<String, byte[]> files) throws IOException {
        Set<String> inTheWay = plan.inTheWay();
        write(plan.changed(), files);
        Set<String> rest = new LinkedHashSet<>(plan.removed());
        rest.removeAll(inTheWay);
        remove(rest);
    }

    private void write(Collection<String> addresses, Map<String, byte[]> files) throws IOException {
        for (String address : addresses) {
            Path file = site.real().resolve(address);
            Files.createDirectories(file.getParent());
            journal.replace(file, files.get(address));
        }
    }

    private void remove(Collection<String> addresses) throws IOException {
        for (String address : addresses) {
            Path file = site.real().resolve(address);
            Files.deleteIfExists(file);
            removeEmpty(file.getParent());
        }
    }

    private void removeEmpty(Path folder) throws IOException {
        if (folder.equals(site.real())) {
            return;
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            return;
        }
        removeEmpty(folder.getParent());
    }

    private static Result result(Plan plan, int files) {
        int added = plan.added().size();
        int changed = plan.changed().size();
        return new Result(added, changed, plan.removed().size(), files - added - changed);
    }
}
