package remit.pages.free;

import java.util.List;
import remit.model.FreePage;
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
import remit.pages.part.Citations;
import remit.pages.part.TopHeadings;
import remit.prose.Html;
import remit.shape.Target;

/**
 * A free page, which an editor wrote as Markdown.
 *
 * @param contents links to the top headings of the body; empty for a page with few of them
 * @param body the Markdown below the front matter
 * @param sources the sources of the whole page
 */
public record FreePageView(
        Address address,
        String source,
        Frame frame,
        List<PageLink> contents,
        Html body,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    /** A page with fewer headings than this needs no list of them. */
    private static final int FEWEST = 7;

    static FreePageView of(Context context, FreePage page) {
        Here here = new Here(context, Addresses.page(page.path()));
        Citations citations = new Citations(here);
        citations.list(here.sourcesOfNotes(page.body()));
        citations.list(page.upkeep().sources());
        FrameBuilder frame = new FrameBuilder(here, page.title())
                .answerLine(page.inShort())
                .keptBy(page.upkeep())
                .about(Target.PAGE, page.path());
        List<PageLink> headings = TopHeadings.of(here, page.body());
        return new FreePageView(
                here.address(),
                page.upkeep().file(),
                (page.listed() ? frame : frame.unlisted()).build(),
                headings.size() < FEWEST ? List.of() : headings,
                here.document(page.body()),
                citations.notes(),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.FREE;
    }
}
