package remit.pages.part;

import org.jspecify.annotations.Nullable;
import remit.model.FreePage;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.prose.Html;

/**
 * A free page in a list of free pages.
 *
 * @param inShort null where not written
 */
public record PageCard(PageLink page, @Nullable Html inShort) {

    public static PageCard of(Here here, FreePage page) {
        return new PageCard(here.link(page), here.html(page.inShort()));
    }
}
