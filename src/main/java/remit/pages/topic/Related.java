package remit.pages.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import remit.model.Guide;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * Things of one kind that are related to a problem.
 *
 * @param title what they are, in words: "Related guides"
 * @param anchor the heading's anchor
 * @param links in order; never empty
 */
public record Related(String title, String anchor, List<PageLink> links) {

    /** The most guides that a problem's page links to. */
    private static final int GUIDES = 3;

    /**
     * Returns the other problems of the same group, and the guides that lead to the role to ask first. A kind without
     * anything is left out. Guides help with a choice that is still to be made: who has an urgent problem, or one for a
     * desk, is not making one, and gets none.
     */
    static List<Related> allOf(Here here, Topic topic, List<Topic> others) {
        List<Related> all = new ArrayList<>();
        add(all, here, "topic.related", "_related", others, here::link);
        add(all, here, "topic.guides", "_guides", guides(here, topic), here::link);
        return all;
    }

    private static List<Guide> guides(Here here, Topic topic) {
        return topic.urgent() || !here.handbook().roles().containsKey(topic.first())
                ? List.of()
                : here.facts().uses().guides(topic.first()).stream()
                        .limit(GUIDES)
                        .toList();
    }

    private static <T> void add(
            List<Related> all, Here here, String title, String anchor, List<T> things, Function<T, PageLink> link) {
        if (!things.isEmpty()) {
            all.add(new Related(
                    here.words().say(title), anchor, things.stream().map(link).toList()));
        }
    }
}
