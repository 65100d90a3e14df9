package remit.pages.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Guide;
import remit.model.Guide.Question;
import remit.model.Section;
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

/** The page that lists all decision guides. */
public record GuideIndexPage(Address address, String source, Frame frame, List<Card> guides, ExplainedTerms explained)
        implements FramedPage {

    /** Where there are more guides than this, a card shows the first question without its answers. */
    private static final int WITH_ANSWERS = 6;

    /**
     * The card of one guide.
     *
     * @param inShort null where not written
     * @param ask the first question
     * @param answers its answers, "not sure" last; empty where there are many guides
     * @param length how many questions there are at most, in words
     * @param whole the link to the guide on one page
     */
    public record Card(
            PageLink guide,
            @Nullable ChartPassage inShort,
            String ask,
            List<PageLink> answers,
            String length,
            PageLink whole) {}

    static GuideIndexPage of(Context context) {
        Here here = new Here(context, Addresses.GUIDES);
        List<Card> cards = new ArrayList<>();
        for (Guide guide : context.handbook().guides().values()) {
            cards.add(card(new Walk(context, guide), here));
        }
        Frame frame = FrameBuilder.ofIndex(here, Section.GUIDES)
                .lead(here.words().say("guide.index_lead"))
                .style(Addresses.STEPS_STYLE)
                .build();
        return new GuideIndexPage(
                here.address(), context.handbook().upkeep().file(), frame, List.copyOf(cards), here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.GUIDE_INDEX;
    }

    private static Card card(Walk walk, Here here) {
        Question first = walk.question(walk.guide().graph().start().step());
        boolean few = here.handbook().guides().size() <= WITH_ANSWERS;
        return new Card(
                here.link(walk.guide()),
                ChartPassage.of(here, walk.guide().inShort()),
                here.text(first.ask()),
                few ? walk.answerLinks(here, first, List.of()) : List.of(),
                walk.words().count("guide.length", walk.guide().graph().longestPath()),
                PageLink.said(walk.words().say("guide.whole"), here.to(walk.whole())));
    }
}
