package remit.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.Generator;
import remit.StatedContent;
import remit.fact.Edition;
import remit.history.FilesSince;
import remit.history.PastContent;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.UsageException;

/**
 * The content as it was in a revision of git.
 *
 * @param content the folder as it is now
 * @param templates as in {@link Generator.Options}
 * @param addresses those that a build of it would write now
 * @param site its pages, which are made when the first of them is wanted
 */
record EarlierRevision(
        String revision, Path content, @Nullable Path templates, Edition edition, Set<String> addresses, PastSite site)
        implements Earlier {

    EarlierRevision {
        addresses = Set.copyOf(addresses);
    }

    /**
     * @param content the content folder as it is now
     * @param templates as in {@link Generator.Options}
     * @throws UsageException where the revision cannot be read, and where its content had errors
     */
    static EarlierRevision of(String revision, Path content, @Nullable Path templates) {
        try (PastContent past = PastContent.of(content, revision)) {
            StatedContent stated = new Generator(new Generator.Options(past.folder(), templates, false)).stated();
            if (stated.edition() == null) {
                throw broken(revision, stated.checked().problems());
            }
            PastSite site = new PastSite(content, revision, templates);
            return new EarlierRevision(revision, content, templates, stated.edition(), stated.addresses(), site);
        }
    }

    @Override
    public byte @Nullable [] file(String address) {
        return site.file(address);
    }

    /** Compares the files of the content and of the templates that were named, as far as the revision had any. */
    @Override
    public Unstated unstated(Generator now, boolean all) {
        List<String> files = new ArrayList<>(FilesSince.of(content, revision));
        if (templates != null) {
            changedTemplates(templates).forEach(file -> files.add(templates.getFileName() + "/" + file));
        }
        return Unstated.content(files);
    }

    private List<String> changedTemplates(Path folder) {
        try {
            return FilesSince.of(folder, revision);
        } catch (UsageException e) {
            return List.of(); // the templates are not in the repository, or were not at that time
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
