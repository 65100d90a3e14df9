package remit.pages.about;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.CommonUpkeep;
import remit.model.Source;
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
import remit.shape.RecordKind;

/**
 * The page that lists all sources.
 *
 * @param sources in the order of the file; never empty
 */
public record SourcesPage(
        Address address, String source, Frame frame, List<SourceEntry> sources, ExplainedTerms explained)
        implements FramedPage {

    /** A source that is cited on more pages than this has its list of pages folded. */
    private static final int UNFOLDED = 6;

    /**
     * A source. Whatever is not known about it is null.
     *
     * @param id the anchor on the page
     * @param formerly the anchors that it had before
     * @param kind the editor's word, or words of the interface for a judgement
     * @param judgement whether the source is the handbook's own opinion
     * @param link the link to the source itself
     * @param uses the pages that cite it; may be empty
     * @param folded how many pages those are, in words, where they are too many to show at once; null otherwise
     */
    public record SourceEntry(
            String id,
            List<String> formerly,
            String title,
            @Nullable String kind,
            boolean judgement,
            @Nullable String publisher,
            @Nullable String date,
            @Nullable PageLink link,
            List<PageLink> uses,
            @Nullable String folded) {}

    static SourcesPage of(Context context) {
        Here here = new Here(context, Addresses.SOURCES);
        Collection<Source> sources = context.handbook().sources().values();
        Frame frame = FrameBuilder.said(here, here.words().say("sources.title"))
                .belowAbout()
                .lead(here.words().say("sources.lead"))
                .keptBy(CommonUpkeep.of(sources.stream().map(Source::upkeep).toList()))
                .build();
        // Looked up apart, so that words in what is folded are not among those that the page explains.
        SourceUses uses = new SourceUses(new Here(context, Addresses.SOURCES));
        return new SourcesPage(
                here.address(),
                RecordKind.SOURCE.file(),
                frame,
                sources.stream()
                        .map(source -> entry(here, source, uses.of(source.id())))
                        .toList(),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.SOURCES;
    }

    private static SourceEntry entry(Here here, Source source, List<PageLink> uses) {
        boolean folded = uses.size() > UNFOLDED;
        if (!folded) {
            uses.stream().filter(use -> !use.words()).map(PageLink::text).forEach(here::text);
        }
        return new SourceEntry(
                source.id(),
                source.formerly(),
                here.text(source.title()),
                source.judgement() ? here.words().say("sources.judgement") : here.textOrNull(source.kind()),
                source.judgement(),
                here.textOrNull(source.publisher()),
                source.date() == null ? null : here.words().date(source.date()),
                link(here, source),
                uses,
                folded ? here.words().count("sources.uses", uses.size()) : null);
    }

    /**
     * Returns the link to a source; its text is the address for an outside page, and the source's title for a page of
     * the handbook. Null where the source has no link.
     */
    private static @Nullable PageLink link(Here here, Source source) {
        String link = source.link();
        if (link == null) {
            return null;
        }
        return new PageLink(link.startsWith("http") ? link : source.title(), here.to(link));
    }
}
