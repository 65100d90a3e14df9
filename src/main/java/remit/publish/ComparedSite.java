package remit.publish;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import remit.problem.UsageException;

/** Compares a new site with the one in a folder. Nothing is written, not even a lock. */
public final class ComparedSite implements NewSite {

    private final SiteFolder site;
    private final FileSteps steps = new FileSteps();
    private final TakenFiles taken = new TakenFiles();

    public ComparedSite(SiteFolder site) {
        this.site = site;
    }

    @Override
    public void add(String address, String source, byte[] content) {
        try {
            boolean there = steps.holds(site.real().resolve(address), content);
            taken.add(new SiteFile(address, source, TakenFiles.hash(content), content.length, there, null));
        } catch (IOException e) {
            throw site.unreadable(address, e);
        }
    }

    @Override
    public TakenFiles taken() {
        return taken;
    }

    /**
     * Returns what a publication of all files taken would change.
     *
     * @param formerlyOurs the addresses the last build wrote, by its manifest
     * @throws UsageException where a publication would be refused, too
     */
    public SiteDifference difference(Set<String> formerlyOurs) {
        try {
            Set<String> ours = new LinkedHashSet<>(formerlyOurs);
            ours.addAll(Journal.listed(site));
            return new Plan(site, taken.byAddress(), ours).difference();
        } catch (IOException e) {
            throw site.unreadable("", e);
        }
    }
}
