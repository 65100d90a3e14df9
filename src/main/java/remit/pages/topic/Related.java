package remit.pages.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * Things of one kind that are related to a problem.
 *
 * @param title what they are, in words: "Related duties"
 * @param anchor the heading's anchor
 * @param links in order; never empty
 */
public record Related(String title, String anchor, List<PageLink> links) {

    /** The most guides that a problem's page links to. */
    private static final int GUIDES = 3;

    /**
     * Returns the other problems of the same group, the duties of those who help, and the guides that lead to the party
     * to ask first. A kind without anything is left out.
     */
    static List<Related> allOf(Here here, Topic topic, List<Topic> others) {
        List<Related> all = new ArrayList<>();
        add(all, here, "topic.related", "_related", others, here::link);
        add(all, here, "topic.duties", "_duties", RelatedDuties.of(here.facts(), topic), here::link);
        add(
                all,
                here,
                "topic.guides",
                "_guides",
                here.facts().uses().guides(topic.first()).stream().limit(GUIDES).toList(),
                here::link);
        return all;
    }

    private static <T> void add(
            List<Related> all, Here here, String title, String anchor, List<T> things, Function<T, PageLink> link) {
        if (!things.isEmpty()) {
            all.add(new Related(
                    here.words().say(title), anchor, things.stream().map(link).toList()));
        }
    }
}
