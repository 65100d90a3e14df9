package remit.pages.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.model.CommonUpkeep;
import remit.model.Contact;
import remit.model.Handbook;
import remit.model.Section;
import remit.model.Topic;
import remit.model.Upkeep;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.part.PartyView;
import remit.prose.Html;
import remit.prose.Slugs;
import remit.shape.RecordKind;

/**
 * The page of all problems, each with what to do now and whom to ask, so that nobody needs a second page for that. Where
 * there are many, each but the urgent ones has one line.
 *
 * @param urgent the problems that cannot wait; they are in none of the groups
 * @param groups all other problems, in the order of the file
 * @param all every problem, under each name that people have for it, A to Z; empty where there are many
 * @param letters links to these names, by letter, on the page that lists everything; empty where there are few
 * @param contacts in the order of the file
 * @param formerly the anchors that contacts had before, by their ids; only of those that had others
 */
public record TopicIndexPage(
        Address address,
        String source,
        Frame frame,
        List<IndexedProblem> urgent,
        List<Group> groups,
        List<Word> all,
        List<PageLink> letters,
        List<PartyView> contacts,
        Map<String, List<String>> formerly,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * The problems under one heading.
     *
     * @param words whether the title is words of the interface rather than of the handbook
     * @param anchor the heading's anchor: {@code _group-my-computer}
     * @param problems the problems, where there are few on the page; empty otherwise
     * @param lines the same where there are many; empty otherwise
     */
    public record Group(
            String title, boolean words, String anchor, List<IndexedProblem> problems, List<ProblemLine> lines) {}

    /**
     * One problem.
     *
     * @param ask the problem in the asker's words, linked to its page
     * @param doNow steps, in order; may be empty
     * @param first the party to ask first
     * @param also the other names that people have for it; may be empty
     */
    public record IndexedProblem(PageLink ask, List<Html> doNow, PartyView first, List<String> also) {}

    /**
     * A name that people have for a problem.
     *
     * @param link the name, linked to the problem's page
     * @param see which problem it is; null where the name is the problem's own
     * @param urgent whether the problem cannot wait
     * @param letter the letter that begins with this name; null where it has begun before
     */
    public record Word(
            PageLink link,
            @Nullable String see,
            boolean urgent,
            @Nullable String letter) {}

    /** From this many problems on, a problem that is not urgent has one line. */
    private static final int MANY = 40;

    static TopicIndexPage of(Context context) {
        Here here = new Here(context, Addresses.HELP);
        Handbook handbook = context.handbook();
        Collection<Topic> topics = handbook.topics().values();
        Upkeep upkeep = CommonUpkeep.of(
                topics.isEmpty()
                        ? handbook.contacts().values().stream()
                                .map(Contact::upkeep)
                                .toList()
                        : topics.stream().map(Topic::upkeep).toList());
        boolean many = topics.size() >= MANY;
        FrameBuilder frame = FrameBuilder.ofIndex(here, Section.HELP)
                .lead(here.words().say(topics.isEmpty() ? "topic_index.lead_contacts" : "topic_index.lead"))
                .keptBy(upkeep)
                .style(Addresses.LIST_STYLE);
        if (many) {
            frame.scripts(Addresses.LIST_SCRIPT);
        }
        List<Word> words = WordsForProblems.of(here, topics);
        return new TopicIndexPage(
                here.address(),
                (topics.isEmpty() ? RecordKind.CONTACT : RecordKind.TOPIC).file(),
                frame.build(),
                topics.stream().filter(Topic::urgent).map(t -> problem(here, t)).toList(),
                groups(here, topics.stream().filter(t -> !t.urgent()).toList(), many),
                many ? List.of() : words,
                many ? WordsForProblems.letters(here, words) : List.of(),
                handbook.contacts().keySet().stream()
                        .map(id -> PartyView.withRunBy(here, id))
                        .toList(),
                handbook.contacts().values().stream()
                        .filter(contact -> !contact.formerly().isEmpty())
                        .collect(Collectors.toMap(Contact::id, Contact::formerly)),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.TOPIC_INDEX;
    }

    private static IndexedProblem problem(Here here, Topic topic) {
        return new IndexedProblem(
                here.link(topic), here.htmls(topic.doNow()), PartyView.first(here, topic), topic.also());
    }

    /** Returns the problems by group. Those without a group come last, under a heading of the interface. */
    private static List<Group> groups(Here here, List<Topic> topics, boolean many) {
        Map<String, List<Topic>> named = new LinkedHashMap<>();
        List<Topic> others = new ArrayList<>();
        for (Topic topic : topics) {
            String name = topic.group();
            (name == null ? others : named.computeIfAbsent(name, group -> new ArrayList<>())).add(topic);
        }
        Slugs anchors = new Slugs();
        List<Group> groups = new ArrayList<>();
        named.forEach((name, problems) ->
                groups.add(group(here, here.text(name), false, "_group-" + anchors.next(name), problems, many)));
        if (!others.isEmpty()) {
            String title = here.words().say(named.isEmpty() ? "topic_index.problems" : "topic_index.others");
            groups.add(group(here, title, true, "_others", others, many));
        }
        return groups;
    }

    private static Group group(
            Here here, String title, boolean words, String anchor, List<Topic> topics, boolean many) {
        return new Group(
                title,
                words,
                anchor,
                many ? List.of() : topics.stream().map(t -> problem(here, t)).toList(),
                many ? topics.stream().map(t -> ProblemLine.of(here, t)).toList() : List.of());
    }
}
