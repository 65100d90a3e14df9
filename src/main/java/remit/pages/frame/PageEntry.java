package remit.pages.frame;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.pages.here.ExplainedTerms.ExplainedTerm;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageScript;
import remit.pages.link.PageStyle;

/**
 * What other pages and files say about a page, and what is left of it once it has been made.
 *
 * @param source the content file that the page shows, relative to the content folder
 * @param step the id of the guide's question or outcome that the page shows; null where it shows neither
 * @param leadsTo the page to which this one sends readers at once; null where readers stay
 * @param listed whether readers and search engines should find the page
 * @param title null for a page without a frame
 * @param titleInWords whether the title is words of the interface rather than of the handbook
 * @param theme the scripts and stylesheets of the theme that the page uses and not every page has
 * @param terms the ids of the terms that the page explains
 */
public record PageEntry(
        Address address,
        PageKind kind,
        String source,
        @Nullable String step,
        @Nullable Address leadsTo,
        boolean listed,
        @Nullable String title,
        boolean titleInWords,
        List<Address> theme,
        List<String> terms) {

    public static PageEntry of(Page page) {
        FramedPage framed = page instanceof FramedPage one ? one : null;
        return new PageEntry(
                page.address(),
                page.kind(),
                page.source(),
                page.step(),
                page.leadsTo(),
                page.listed(),
                framed == null ? null : framed.frame().title(),
                framed != null && framed.frame().titleInWords(),
                theme(page),
                framed == null
                        ? List.of()
                        : framed.explained().entries().stream()
                                .map(ExplainedTerm::term)
                                .toList());
    }

    private static List<Address> theme(Page page) {
        if (page instanceof FramedPage framed) {
            return Stream.concat(
                            framed.styles().stream().map(PageStyle::address),
                            framed.scripts().stream().map(PageScript::address))
                    .toList();
        }
        return page.kind() == PageKind.REDIRECT ? List.of(Addresses.REDIRECT_SCRIPT) : List.of();
    }
}
