package remit.publish;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.problem.UsageException;

/**
 * Moves a new site into its folder. Files that have the right content already are left alone; the others are replaced one
 * by one, each in one step. New files come first, so that no link leads nowhere, then changed ones, then removals; each
 * in a given order. Where a step fails, all steps before it are taken back.
 */
public final class Publisher {

    /**
     * What a publication did.
     *
     * @param unchanged how many files were left as they were
     */
    public record Result(SiteDifference difference, int unchanged) {

        /** How many files are new. */
        public int added() {
            return difference.added().size();
        }

        /** How many files have other content than before. */
        public int changed() {
            return difference.changed().size();
        }

        /** How many files are gone. */
        public int removed() {
            return difference.removed().size();
        }
    }

    private final SiteFolder site;
    private final Map<String, SiteFile> files;
    private final Journal journal;
    private final Publishing how;
    private final Comparator<SiteFile> order;
    private final SiteChanges changes;

    /**
     * @param files every file of the new site
     * @param order compares two addresses by which is shown first; those that are equal in it keep the order in which
     *     they were taken
     */
    public Publisher(SiteFolder site, SiteFiles files, Comparator<String> order) {
        this.site = site;
        this.files = files.taken().byAddress();
        this.journal = files.journal();
        this.how = files.how();
        this.order = Comparator.comparing(SiteFile::address, order);
        this.changes = new SiteChanges(site, journal, files.steps());
    }

    /**
     * Publishes the site.
     *
     * @param formerlyOurs the addresses the last build wrote, by its manifest; those that are not in the new site
     *     are removed, and so are folders that become empty. Files in neither of the two belong to somebody else and are
     *     not changed
     * @throws UsageException where a file belongs to somebody else and has other content, a symbolic link is in the way,
     *     or a file cannot be written; the site is then as it was, unless the message says otherwise
     */
    public Result publish(Set<String> formerlyOurs) {
        Set<String> ours = new LinkedHashSet<>(formerlyOurs);
        ours.addAll(journal.leftBehind());
        Plan plan = plan(ours);
        if (!plan.isEmpty()) {
            ours.addAll(files.keySet());
            publish(plan, ours);
        }
        end(plan);
        return plan.result();
    }

    private Plan plan(Set<String> ours) {
        try {
            return new Plan(site, files, ours);
        } catch (IOException e) {
            throw site.unwritable("", e);
        }
    }

    private void publish(Plan plan, Set<String> ours) {
        try {
            changes.keep(plan.changed());
            journal.begin(ours.stream());
            if (how.forced()) {
                journal.force(plan.waiting());
            }
            change(plan);
            if (how.forced()) {
                changes.force();
            }
        } catch (IOException e) {
            throw takenBack(e);
        } catch (RuntimeException | Error e) {
            takeBack().forEach(e::addSuppressed);
            throw e;
        }
    }

    private void change(Plan plan) throws IOException {
        Set<String> inTheWay = plan.inTheWay();
        changes.remove(inTheWay);
        changes.add(inOrder(plan.added()));
        changes.replace(inOrder(plan.changed()));
        Set<String> rest = new LinkedHashSet<>(plan.removed());
        rest.removeAll(inTheWay);
        changes.remove(rest);
    }

    private List<SiteFile> inOrder(List<SiteFile> files) {
        return files.stream().sorted(order).toList();
    }

    /** Takes back all changes, and returns what to tell the user. */
    private UsageException takenBack(IOException failure) {
        String at = changes.current();
        List<IOException> failures = takeBack();
        return failures.isEmpty() ? site.unwritable(at, failure) : site.mixed(at, failure, failures.get(0));
    }

    /**
     * Takes back all changes. Where that fails, what the next build needs to put the site in order is left.
     *
     * @return the failures; empty where the site is as it was
     */
    private List<IOException> takeBack() {
        List<IOException> failures = changes.takeBack();
        if (!failures.isEmpty()) {
            try {
                journal.abandon();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        return failures;
    }

    private void end(Plan plan) {
        try {
            if (plan.isEmpty() && journal.leftBehind().isEmpty()) {
                journal.discard();
            } else {
                journal.end();
            }
        } catch (IOException e) {
            throw site.untidy(Journal.NAME, e);
        }
    }
}
