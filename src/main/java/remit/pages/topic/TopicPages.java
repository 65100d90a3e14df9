package remit.pages.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Handbook;
import remit.model.Section;
import remit.model.Topic;
import remit.pages.frame.Page;
import remit.pages.here.Context;

/** Makes the page of each problem, and the page of all problems. */
public final class TopicPages {

    /** The most other problems of the same group that a problem's page links to. */
    private static final int OTHERS = 5;

    private TopicPages() {}

    /**
     * Returns the pages. In a handbook without problems this is only the page of the contacts; empty in a handbook
     * without contacts, too.
     */
    public static List<Page> of(Context context) {
        Handbook handbook = context.handbook();
        List<Page> pages = new ArrayList<>();
        if (Section.HELP.hasContent(handbook)) {
            pages.add(TopicIndexPage.of(context));
        }
        Map<String, List<Topic>> groups = new LinkedHashMap<>();
        handbook.topics().values().forEach(topic -> {
            List<Topic> group = groups.computeIfAbsent(topic.group(), name -> new ArrayList<>());
            group.add(topic);
        });
        groups.forEach((name, group) -> {
            for (int i = 0; i < group.size(); i++) {
                List<Topic> others = name == null ? List.of() : others(group, i);
                pages.add(TopicPage.of(context, group.get(i), others));
            }
        });
        return pages;
    }

    /** Returns the problems that follow this one in its group; after the last one the group starts again. */
    private static List<Topic> others(List<Topic> group, int place) {
        List<Topic> others = new ArrayList<>();
        for (int i = 1; i < group.size() && others.size() < OTHERS; i++) {
            others.add(group.get((place + i) % group.size()));
        }
        return others;
    }
}
