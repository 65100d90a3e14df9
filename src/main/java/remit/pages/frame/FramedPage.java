package remit.pages.frame;

import java.util.List;
import java.util.stream.Stream;
import remit.pages.here.ExplainedTerms;
import remit.pages.link.PageScript;

/** A page with the handbook's frame round it: every page but redirects and the page for addresses that are none. */
public interface FramedPage extends Page {

    /** What stands round it. */
    Frame frame();

    /** The words it uses, explained at its end; none for a page that lists mere names. */
    default ExplainedTerms explained() {
        return ExplainedTerms.NONE;
    }

    /** Every script of the theme that it uses, in the order in which they run. */
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
