package remit.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import remit.problem.UsageException;

/**
 * Moves a new site into its folder. Files that have the right content already are left alone; the others are replaced one
 * by one, each in one step. New files come first, so that no link leads nowhere, then changed ones, then removals.
 */
public final class Publisher {

    /** How many files were added, changed, removed, and left as they were. */
    public record Result(int added, int changed, int removed, int unchanged) {}

    private final SiteFolder site;
    private final Map<String, SiteFile> files;
    private final Journal journal;

    /** The files that this build has moved. */
    private final Set<SiteFile> moved = new HashSet<>();

    /**
     * @param files every file of the new site
     */
    public Publisher(SiteFolder site, SiteFiles files) {
        this.site = site;
        this.files = files.taken().byAddress();
        this.journal = files.journal();
    }

    /**
     * Publishes the site. Within its group each file is moved in the order in which it was taken, so a manifest that
     * was taken last comes last.
     *
     * @param formerlyOurs the addresses the last build wrote, by its manifest; those that are not in the new site
     *     are removed, and so are folders that become empty. Files in neither of the two belong to somebody else and are
     *     not changed
     * @throws UsageException before anything is changed where a file belongs to somebody else and has other content,
     *     or a symbolic link is in the way; later where a file cannot be written
     */
    public Result publish(Set<String> formerlyOurs) {
        try {
            Set<String> leftBehind = journal.leftBehind();
            Set<String> ours = new LinkedHashSet<>(formerlyOurs);
            ours.addAll(leftBehind);
            Plan plan = new Plan(site, files, ours);
            if (!plan.isEmpty()) {
                ours.addAll(files.keySet());
                publish(plan, ours, leftBehind.isEmpty());
            }
            journal.end();
            return result(plan, files.size());
        } catch (IOException e) {
            throw site.unwritable(e, "; the next build mends what this one left unfinished");
        }
    }

    /**
     * Makes the changes. A build that fails before it changed a file removes what it added, and its journal. One that
     * fails later leaves the journal, by which the next build knows which files are Remit's.
     *
     * @param clean whether no build was killed before this one
     */
    private void publish(Plan plan, Set<String> ours, boolean clean) throws IOException {
        try {
            journal.begin(ours.stream());
            remove(plan.inTheWay());
            move(plan.added());
        } catch (IOException e) {
            if (clean) {
                takeBack(plan.added(), e);
            }
            throw e;
        }
        finish(plan);
    }

    /** Removes what this build added, and nothing that another one has put there since. */
    private void takeBack(Collection<SiteFile> added, IOException failure) {
        try {
            for (SiteFile each : added) {
                Path file = site.real().resolve(each.address());
                if (moved.contains(each)) {
                    Files.deleteIfExists(file);
                }
                removeEmpty(file.getParent());
            }
            journal.end();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void finish(Plan plan) throws IOException {
        Set<String> inTheWay = plan.inTheWay();
        move(plan.changed());
        Set<String> rest = new LinkedHashSet<>(plan.removed());
        rest.removeAll(inTheWay);
        remove(rest);
    }

    private void move(Collection<SiteFile> waiting) throws IOException {
        Set<Path> folders = new HashSet<>();
        for (SiteFile each : waiting) {
            Path file = site.real().resolve(each.address());
            if (folders.add(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            journal.move(each.waiting(), file);
            moved.add(each);
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
