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
 * The page that a web server shows for addresses that do not exist. It may be shown in any folder, so its links begin at
 * the server's root, with the path of the handbook's address. Where that address is not known, it has one relative link:
 * to the index of the folder it is shown in, which is the home page or that of a section, except in a folder without
 * one.
 *
 * @param title its {@code h1}
 * @param documentTitle the title with the handbook's
 * @param sentence says that there is no such page
 * @param ways where to go on, at least one link, the home page first where it is known
 * @param wayOut says what to do where the link leads nowhere; null where the handbook's address is known
 * @param feedback how to report it; null where the handbook names no way that works from any folder
 * @param site links and style; null where the handbook's address is not known
 */
public record NotFoundPage(
        String title,
        String documentTitle,
        String sentence,
        List<PageLink> ways,
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
                site == null ? List.of(nearest(words)) : ways(words, site),
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

    private static List<PageLink> ways(Words words, Site site) {
        return List.of(
                PageLink.said(words.say("not_found.home"), site.name().href()),
                PageLink.said(words.say("not_found.find"), site.find().href()));
    }

    /** Returns the link to the index of the folder that the page is shown in. */
    private static PageLink nearest(Words words) {
        return PageLink.said(words.say("not_found.nearest"), Addresses.HOME.path());
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
