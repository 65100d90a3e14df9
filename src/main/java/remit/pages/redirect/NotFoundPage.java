package remit.pages.redirect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.pages.frame.Page;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.MailLink;
import remit.pages.link.PageLink;
import remit.shape.RecordKind;
import remit.words.Words;

/**
 * The page that a web server shows for addresses that do not exist. It may be shown in any folder, so its links cannot
 * be relative. They begin at the server's root, with the path of the handbook's address; where that address is not
 * known, the page has no links.
 *
 * @param title its {@code h1}
 * @param documentTitle the title with the handbook's
 * @param sentence says that there is no such page
 * @param wayOut says how to get to the handbook without a link; null where there are links
 * @param feedback how to report it; null where the handbook names no way that works from any folder
 * @param site links and style; null where the handbook's address is not known
 */
public record NotFoundPage(
        String title,
        String documentTitle,
        String sentence,
        @Nullable String wayOut,
        @Nullable PageLink feedback,
        @Nullable Site site)
        implements Page {

    /**
     * What the page shows of the handbook.
     *
     * @param name the handbook's title, linked to its home page
     * @param find the link to everything, A to Z
     * @param sections links to the sections of the menu
     */
    public record Site(String stylesheet, String icon, PageLink name, PageLink find, List<PageLink> sections) {}

    public static NotFoundPage of(Context context) {
        Handbook handbook = context.handbook();
        Words words = context.words();
        String title = words.say("not_found.title");
        Site site = handbook.address() == null ? null : site(context, root(handbook.address()));
        return new NotFoundPage(
                title,
                words.say("frame.document_title", "page", title, "site", handbook.title()),
                words.say("not_found.sentence", "site", handbook.title(), "organisation", handbook.organisation()),
                site == null ? words.say("not_found.way_out") : null,
                feedback(handbook.feedback(), words),
                site);
    }

    @Override
    public Address address() {
        return Addresses.NOT_FOUND;
    }

    @Override
    public PageKind kind() {
        return PageKind.NOT_FOUND;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }

    @Override
    public boolean listed() {
        return false;
    }

    private static Site site(Context context, String root) {
        Words words = context.words();
        return new Site(
                root + Addresses.STYLESHEET,
                root + Addresses.ICON,
                new PageLink(context.handbook().title(), root + Addresses.HOME),
                PageLink.said(words.say("frame.find"), root + Addresses.FIND),
                context.navigation().menu().stream()
                        .map(section -> PageLink.said(words.section(section), root + Addresses.of(section)))
                        .toList());
    }

    /** Returns the folder of the handbook on its server, with a slash at both ends: {@code /roles/}. */
    private static String root(String address) {
        String place = address.substring(address.indexOf("://") + 3).split("[?#]", 2)[0];
        int slash = place.indexOf('/');
        String path = slash < 0 ? "/" : place.substring(slash);
        return path.endsWith("/") ? path : path + "/";
    }

    private static @Nullable PageLink feedback(Handbook.@Nullable Feedback feedback, Words words) {
        if (feedback == null) {
            return null;
        }
        String text = words.say("frame.feedback", "label", feedback.label());
        if (feedback.email() != null) {
            return PageLink.said(text, MailLink.to(feedback.email()));
        }
        boolean outside = feedback.page() != null && feedback.page().startsWith("http");
        return outside ? PageLink.said(text, feedback.page()) : null;
    }
}
