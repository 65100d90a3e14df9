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
 * What people often need help with, the urgent first.
 *
 * @param all to all problems, A to Z
 */
public record FrequentProblems(List<Problem> problems, PageLink all) {

    /**
     * @param ask in the asker's words
     * @param first the short name of whom to ask first
     * @param way how to reach them; null where the handbook does not say
     */
    public record Problem(
            PageLink ask,
            boolean urgent,
            String first,
            @Nullable ReachView way) {}

    /** Those that the home page is to show; null for none. */
    static @Nullable FrequentProblems of(Here here) {
        List<Problem> problems = here.handbook().home().topics().stream()
                .map(id -> problem(here, here.handbook().topics().get(id)))
                .sorted(Comparator.comparing(problem -> !problem.urgent()))
                .toList();
        PageLink all = PageLink.said(here.words().say("home.all_problems"), here.to(Addresses.HELP, "_a-z"));
        return problems.isEmpty() ? null : new FrequentProblems(problems, all);
    }

    private static Problem problem(Here here, Topic topic) {
        Party first = here.handbook().party(topic.first());
        return new Problem(
                here.link(topic),
                topic.urgent(),
                here.text(first.shortName()),
                ReachView.firstBare(here, first, topic.urgent()));
    }
}
