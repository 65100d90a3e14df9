package remit.pages.redirect;

import remit.pages.frame.Page;
import remit.pages.frame.PageKind;
import remit.pages.frame.Redirect;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/**
 * A page that sends readers to another one at once. It has no frame and no style, and one plain link for readers whose
 * browser stays on the page. Its script carries on the place within the page that an address names.
 *
 * @param leadsTo the address of the other page
 * @param source the content file that names the old address; {@code handbook.yaml} where several files do
 * @param link the link to the other page; its text is that page's title
 * @param script the address of the script
 */
public record RedirectPage(Address address, Address leadsTo, String source, PageLink link, String script)
        implements Page {

    static RedirectPage of(Redirect redirect, String source) {
        PageLink link = new PageLink(redirect.title(), redirect.from().to(redirect.to()), redirect.words());
        return new RedirectPage(
                redirect.from(), redirect.to(), source, link, redirect.from().to(Addresses.REDIRECT_SCRIPT));
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
