package remit.pages.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Section;
import remit.model.Topic;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.part.Citations;
import remit.pages.part.PartyView;
import remit.pages.part.ReachView;
import remit.prose.Html;
import remit.shape.Target;

/**
 * The page of a problem, which says whom to ask.
 *
 * @param urgent whether the problem cannot wait: then what to do now and the telephone number come before all else
 * @param call the way to reach the first party at once; null where the problem is not urgent, and where the handbook
 *     does not say how to reach that party
 * @param doNow steps, in order; may be empty
 * @param first the party to ask first
 * @param backup the party to ask if the first does not answer; null where none is named
 * @param escalate the party to ask if that does not help; null where none is named
 * @param haveReady what to have at hand; may be empty
 * @param notFor null where not said
 * @param also the other names for the problem, as a sentence; null where there are none
 * @param duties the duties that the problem is related to; may be empty
 * @param related the problems and guides that are related to the problem; may be empty
 * @param sources the sources of the whole record
 */
public record TopicPage(
        Address address,
        String source,
        Frame frame,
        boolean urgent,
        @Nullable ReachView call,
        List<Html> doNow,
        PartyView first,
        @Nullable PartyView backup,
        @Nullable PartyView escalate,
        List<Html> haveReady,
        @Nullable Html notFor,
        @Nullable String also,
        List<RelatedDuty> duties,
        List<Related> related,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    static TopicPage of(Context context, Topic topic, List<Topic> others) {
        Here here = new Here(context, Addresses.topic(topic.id()));
        PartyView first = PartyView.first(here, topic);
        Citations citations = new Citations(here);
        citations.list(topic.upkeep().sources());
        Frame frame = new FrameBuilder(here, topic.ask())
                .description(described(here, topic, first))
                .in(Section.HELP)
                .style(Addresses.TOPIC_STYLE)
                .keptBy(topic.upkeep())
                .about(Target.TOPIC, topic.id())
                .build();
        return new TopicPage(
                here.address(),
                topic.upkeep().file(),
                frame,
                topic.urgent(),
                topic.urgent() ? ReachView.first(first.reach(), true) : null,
                here.inProse().htmls(topic.doNow()),
                first,
                PartyView.ofOptional(here, topic.backup()),
                PartyView.ofOptional(here, topic.escalate()),
                here.inProse().htmls(topic.haveReady()),
                here.inProse().html(topic.notFor()),
                also(here, topic),
                RelatedDuties.of(here.facts(), topic).stream()
                        .map(duty -> RelatedDuty.of(here, duty))
                        .toList(),
                Related.allOf(here, topic, others),
                citations.notes(),
                here.explained());
    }

    private static String described(Here here, Topic topic, PartyView first) {
        return here.words()
                .say(
                        "topic.description",
                        "ask",
                        topic.ask(),
                        "contact",
                        first.name().text());
    }

    @Override
    public PageKind kind() {
        return PageKind.TOPIC;
    }

    private static @Nullable String also(Here here, Topic topic) {
        return topic.also().isEmpty()
                ? null
                : here.text(here.words().say("topic.also", "words", here.words().list(topic.also())));
    }
}
