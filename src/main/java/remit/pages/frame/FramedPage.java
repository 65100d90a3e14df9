package remit.pages.frame;

import java.util.List;
import java.util.stream.Stream;
import remit.pages.here.ExplainedTerms;
import remit.pages.link.PageScript;
import remit.pages.link.PageStyle;

/** A page with the handbook's frame: every page except redirects and the page for addresses that do not exist. */
public interface FramedPage extends Page {

    /** The frame. */
    Frame frame();

    /** Returns the terms that the page uses, which it explains at its end; empty for a page that only lists names. */
    default ExplainedTerms explained() {
        return ExplainedTerms.NONE;
    }

    /** Returns every stylesheet of the theme that the page has beside the one of all pages. */
    default List<PageStyle> styles() {
        return frame().styles();
    }

    /** Returns every script of the theme that the page uses, in the order in which they run. */
    default List<PageScript> scripts() {
        return Stream.of(frame().scripts(), explained().scripts())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    default boolean listed() {
        return !frame().unlisted();
    }
}
