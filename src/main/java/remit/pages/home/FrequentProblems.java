package remit.pages.home;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Party;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.part.ReachView;

/**
 * What people often need help with, urgent problems first.
 *
 * @param all the link to all problems, A to Z
 */
public record FrequentProblems(List<AskedProblem> problems, PageLink all) {

    /**
     * One problem.
     *
     * @param ask the problem in the asker's words, linked to its page
     * @param first the short name of the party to ask first
     * @param way how to reach that party; null where the handbook does not say
     */
    public record AskedProblem(
            PageLink ask,
            boolean urgent,
            String first,
            @Nullable ReachView way) {}

    /** Returns the problems that the home page shows; null where the handbook names none for it. */
    static @Nullable FrequentProblems of(Here here) {
        List<AskedProblem> problems = here.handbook().home().topics().stream()
                .map(id -> problem(here, here.handbook().topics().get(id)))
                .sorted(Comparator.comparing(problem -> !problem.urgent()))
                .toList();
        PageLink all = PageLink.said(here.words().say("home.all_problems"), here.to(Addresses.HELP, "_a-z"));
        return problems.isEmpty() ? null : new FrequentProblems(problems, all);
    }

    private static AskedProblem problem(Here here, Topic topic) {
        Party first = here.handbook().party(topic.first());
        return new AskedProblem(
                here.link(topic),
                topic.urgent(),
                here.text(first.shortName()),
                ReachView.firstBare(here, first, topic.urgent()));
    }
}
