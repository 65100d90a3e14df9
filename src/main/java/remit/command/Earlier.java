package remit.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.Generator;
import remit.fact.Edition;
import remit.problem.UsageException;
import remit.publish.SiteFolder;

/** What readers saw before, with which the content is compared: a site, or a revision of git. */
interface Earlier {

    /** The site that is compared with where nothing else is named. */
    String SITE = "site";

    /** Returns all that was stated. */
    Edition edition();

    /** Returns the addresses that a reader could open. */
    Set<String> addresses();

    /** Returns a file by its address; null where there was none. */
    byte @Nullable [] file(String address);

    /**
     * Returns what differs where readers can read nothing different.
     *
     * @param now has just read the content as it is now
     * @param all whether to compare also what takes long
     */
    Unstated unstated(Generator now, boolean all);

    /**
     * Returns a site or a revision. Where a name is that of a folder and of a revision, it is the folder.
     *
     * @param working where the path of a site begins
     * @param since the folder of a site that Remit built, or a revision
     * @param content the content folder as it is now
     * @param templates as in {@link Generator.Options}
     * @throws UsageException where it is neither, and where it cannot be read
     */
    static Earlier of(Path working, String since, Path content, @Nullable Path templates) {
        SiteFolder site = site(working, since);
        return site != null && (site.isThere() || since.equals(SITE))
                ? EarlierSite.of(site, since)
                : EarlierRevision.of(since, content, templates);
    }

    private static @Nullable SiteFolder site(Path working, String since) {
        try {
            return SiteFolder.toRead(working.resolve(since));
        } catch (InvalidPathException e) {
            return null; // a revision may have signs that no folder has
        }
    }
}
