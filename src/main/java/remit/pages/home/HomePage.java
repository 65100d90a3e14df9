package remit.pages.home;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
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
import remit.pages.part.PageCard;
import remit.shape.RecordKind;

/**
 * The home page; its parts are in the order in which the page shows them.
 *
 * @param urgent null where no topic is urgent
 * @param ways what a reader can do here, each linked to where it begins; may be empty
 * @param problems null where the home page shows no topics
 * @param mixedUp pairs of roles; empty where no two roles are compared
 * @param guides the guides that the home page shows; may be empty
 * @param allGuides the link to all guides; null where the home page shows all of them, or none
 * @param pages free pages; may be empty
 */
public record HomePage(
        Address address,
        String source,
        Frame frame,
        @Nullable UrgentLine urgent,
        List<PageLink> ways,
        RolesInShort roles,
        @Nullable FrequentProblems problems,
        List<MixedUp> mixedUp,
        List<GuideCard> guides,
        @Nullable PageLink allGuides,
        List<PageCard> pages,
        ExplainedTerms explained)
        implements FramedPage {

    static HomePage of(Context context) {
        Here here = new Here(context, Addresses.HOME);
        Handbook handbook = context.handbook();
        List<GuideCard> guides = GuideCard.allOf(here);
        FrameBuilder frame = new FrameBuilder(here, handbook.title())
                .answerLine(handbook.inShort())
                .keptBy(handbook.upkeep())
                .style(Addresses.HOME_STYLE);
        if (!guides.isEmpty()) {
            frame.style(Addresses.STEPS_STYLE);
        }
        return new HomePage(
                here.address(),
                RecordKind.HANDBOOK.file(),
                frame.build(),
                UrgentLine.of(here),
                ways(here),
                RolesInShort.of(here),
                FrequentProblems.of(here),
                MixedUp.allOf(here),
                guides,
                allGuides(here),
                handbook.home().pages().stream()
                        .map(path -> PageCard.of(here, handbook.pages().get(path)))
                        .toList(),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.HOME;
    }

    /** Returns the ways; none where there would be one alone. */
    private static List<PageLink> ways(Here here) {
        List<PageLink> ways = new ArrayList<>();
        if (Section.HELP.hasContent(here.handbook())) {
            ways.add(PageLink.said(here.words().say("home.way.help"), here.to(Addresses.HELP)));
        }
        if (Section.COMPARE.hasContent(here.handbook())) {
            ways.add(PageLink.said(here.words().say("home.way.compare"), here.to(Addresses.COMPARE)));
        }
        if (Section.GUIDES.hasContent(here.handbook())) {
            ways.add(PageLink.said(here.words().say("home.way.decide"), here.to(Addresses.GUIDES)));
        }
        ways.add(PageLink.said(here.words().say("home.way.find"), here.to(Addresses.FIND)));
        return ways.size() > 1 ? ways : List.of();
    }

    private static @Nullable PageLink allGuides(Here here) {
        int all = here.handbook().guides().size();
        int shown = here.handbook().home().guides().size();
        return shown > 0 && shown < all
                ? PageLink.said(here.words().count("home.all_guides", all), here.to(Addresses.GUIDES))
                : null;
    }
}
