package remit.pages.redirect;

import remit.pages.frame.Page;
import remit.pages.frame.PageKind;
import remit.pages.frame.Redirect;
import remit.pages.link.Address;
import remit.pages.link.PageLink;

/**
 * A page that sends readers to another one at once. It has no frame and no style, and one plain link for readers whose
 * browser stays on the page.
 *
 * @param source the content file that names the old address; {@code handbook.yaml} where several files do
 * @param link the link to the other page; its text is that page's title
 */
public record RedirectPage(Address address, String source, PageLink link) implements Page {

    static RedirectPage of(Redirect redirect, String source) {
        PageLink link = new PageLink(redirect.title(), redirect.from().to(redirect.to()), redirect.words());
        return new RedirectPage(redirect.from(), source, link);
    }

    @Override
    public PageKind kind() {
        return PageKind.REDIRECT;
    }

    @Override
    public boolean listed() {
        return false;
    }
}
