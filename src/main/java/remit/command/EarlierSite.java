package remit.command;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.Generator;
import remit.data.FactsReader;
import remit.data.Manifest;
import remit.fact.Edition;
import remit.problem.UsageException;
import remit.publish.SiteFolder;
import remit.shape.ReservedIds;

/**
 * A site that Remit built.
 *
 * @param hashes of all files that Remit wrote, by their addresses; empty where the site does not list them
 */
record EarlierSite(SiteFolder site, Edition edition, Map<String, String> hashes) implements Earlier {

    /** The pages of a site with more are made only where that is asked for, since it takes as long as a build. */
    private static final int MANY = 1000;

    private static final String HOME = ReservedIds.INDEX + ".html";

    EarlierSite {
        hashes = Map.copyOf(hashes);
    }

    /**
     * @param since the folder as it was typed, for messages
     * @throws UsageException where the folder does not hold what was stated
     */
    static EarlierSite of(SiteFolder site, String since) {
        byte[] facts = site.read(FactsReader.ADDRESS);
        if (facts == null) {
            throw new UsageException("there is no " + FactsReader.ADDRESS + " in '" + since
                    + "': build that site once with this version of Remit, or name another, or a revision of git, with"
                    + " --since");
        }
        Edition edition = FactsReader.read(facts);
        if (edition == null) {
            throw new UsageException("'" + since + "/" + FactsReader.ADDRESS
                    + "' is damaged: build that site again, or name another with --since");
        }
        return new EarlierSite(site, edition, Manifest.hashes(site.read(Manifest.ADDRESS)));
    }

    @Override
    public Set<String> addresses() {
        return hashes.keySet();
    }

    @Override
    public byte @Nullable [] file(String address) {
        return site.read(address);
    }

    /** Compares all files that both sites have. For this the whole site is made, in memory. */
    @Override
    public Unstated unstated(Generator now, boolean all) {
        int pages = (int) hashes.keySet().stream().filter(Manifest::isPage).count();
        if (pages > MANY && !all) {
            return Unstated.notCompared(pages);
        }
        return Unstated.files(Manifest.differing(hashes, now.hashes(site.read(HOME), hashes.keySet())));
    }
}
