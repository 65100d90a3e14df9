package remit.pages.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
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
import remit.pages.link.PageLink;
import remit.pages.part.PageCard;
import remit.shape.RecordKind;

/**
 * The home page; its parts are in the order in which the page shows them.
 *
 * @param urgent the link to the urgent topics; null where no topic is urgent
 * @param problems null where the home page shows no topics
 * @param guides the guides that the home page shows; may be empty
 * @param allGuides the link to all guides; null where the home page shows all of them, or none
 * @param mixedUp pairs of roles; empty where no two roles are compared
 * @param pages free pages; may be empty
 */
public record HomePage(
        Address address,
        String source,
        Frame frame,
        @Nullable PageLink urgent,
        RolesInShort roles,
        @Nullable FrequentProblems problems,
        List<GuideCard> guides,
        @Nullable PageLink allGuides,
        List<MixedUp> mixedUp,
        List<PageCard> pages,
        ExplainedTerms explained)
        implements FramedPage {

    static HomePage of(Context context) {
        Here here = new Here(context, Addresses.HOME);
        Handbook handbook = context.handbook();
        Frame frame = new FrameBuilder(here, handbook.title())
                .answerLine(handbook.inShort())
                .keptBy(handbook.upkeep())
                .build();
        return new HomePage(
                here.address(),
                RecordKind.HANDBOOK.file(),
                frame,
                urgent(here),
                RolesInShort.of(here),
                FrequentProblems.of(here),
                GuideCard.allOf(here),
                allGuides(here),
                MixedUp.allOf(here),
                handbook.home().pages().stream()
                        .map(path -> PageCard.of(here, handbook.pages().get(path)))
                        .toList(),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.HOME;
    }

    private static @Nullable PageLink urgent(Here here) {
        return here.handbook().topics().values().stream().anyMatch(Topic::urgent)
                ? PageLink.said(here.words().say("home.urgent_problem"), here.to(Addresses.HELP, "_urgent"))
                : null;
    }

    private static @Nullable PageLink allGuides(Here here) {
        int all = here.handbook().guides().size();
        int shown = here.handbook().home().guides().size();
        return shown > 0 && shown < all
                ? PageLink.said(here.words().count("home.all_guides", all), here.to(Addresses.GUIDES))
                : null;
    }
}
