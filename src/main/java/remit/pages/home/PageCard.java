package remit.pages.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.FreePage;
import remit.pages.part.Here;
import remit.pages.part.PageLink;
import remit.prose.Html;

/**
 * A page of an editor's own.
 *
 * @param inShort null where not written
 */
public record PageCard(PageLink page, @Nullable Html inShort) {

    /** The free pages that the home page is to show. */
    static List<PageCard> allOf(Here here) {
        return here.handbook().home().pages().stream()
                .map(path -> of(here, here.handbook().pages().get(path)))
                .toList();
    }

    private static PageCard of(Here here, FreePage page) {
        return new PageCard(here.link(page), here.html(page.inShort()));
    }
}
