package remit.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.Generator;
import remit.StatedContent;
import remit.data.FactsReader;
import remit.data.Manifest;
import remit.fact.Edition;
import remit.history.PastContent;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.publish.SiteFolder;

/**
 * What readers saw before, with which the content is compared.
 *
 * @param edition all that was stated
 * @param addresses those that a reader could open
 */
record Earlier(Edition edition, Set<String> addresses) {

    /** The site that is compared with where nothing else is named. */
    static final String SITE = "site";

    Earlier {
        addresses = Set.copyOf(addresses);
    }

    /**
     * Returns what a site shows, or what a revision of git would show. Where a name is that of a folder and of a
     * revision, it is the folder.
     *
     * @param since the folder of a site, from the working folder, or a revision
     * @param content the content folder as it is now
     * @param templates as in {@link Generator.Options}
     * @throws UsageException where it is neither, and where it cannot be read
     */
    static Earlier of(Path working, String since, Path content, @Nullable Path templates) {
        SiteFolder site = site(working, since);
        if (site == null || !site.isThere() && !since.equals(SITE)) {
            return revision(since, content, templates);
        }
        return new Earlier(published(site, since), Manifest.addresses(site.read(Manifest.ADDRESS)));
    }

    private static @Nullable SiteFolder site(Path working, String since) {
        try {
            return SiteFolder.toRead(working.resolve(since));
        } catch (InvalidPathException e) {
            return null; // a revision may have signs that no folder has
        }
    }

    private static Edition published(SiteFolder site, String since) {
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
        return edition;
    }

    private static Earlier revision(String revision, Path content, @Nullable Path templates) {
        try (PastContent past = PastContent.of(content, revision)) {
            StatedContent stated = new Generator(new Generator.Options(past.folder(), templates, false)).stated();
            if (stated.edition() == null) {
                throw broken(revision, stated.checked().problems());
            }
            return new Earlier(stated.edition(), stated.addresses());
        }
    }

    /** Returns what is said where the content had errors; a build of it would have published nothing. */
    private static UsageException broken(String revision, Problems problems) {
        Problem first = problems.errorsFirst().get(0).cause();
        return new UsageException("the content of revision '" + revision + "' has "
                + Summary.count(problems.errors(), "error")
                + ", so nobody could read it: name another revision with --since. The first error:\n   "
                + first.position().file() + ":" + first.position().place() + ": " + first.message());
    }
}
