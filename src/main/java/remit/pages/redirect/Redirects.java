package remit.pages.redirect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import remit.model.FreePage;
import remit.model.Handbook;
import remit.model.Role;
import remit.model.Topic;
import remit.model.Upkeep;
import remit.pages.frame.Page;
import remit.pages.frame.Redirect;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.shape.RecordKind;

/**
 * Makes redirects from the {@code formerly} of roles, topics and free pages, and from what other features add, to the
 * present pages.
 */
public final class Redirects {

    private static final String ALL = RecordKind.HANDBOOK.file();

    private final Set<Page> pages = new LinkedHashSet<>();

    private Redirects() {}

    /**
     * Returns a page for each redirect. A redirect to itself is left out. A redirect whose address is that of another
     * page is returned, so that the collision is reported when the site is put together.
     *
     * @param more the redirects of other features
     */
    public static List<Page> pages(Context context, List<Redirect> more) {
        Redirects redirects = new Redirects();
        Handbook handbook = context.handbook();
        handbook.roles().values().forEach(redirects::addRole);
        handbook.topics().values().forEach(redirects::addTopic);
        handbook.pages().values().forEach(redirects::addPage);
        more.forEach(redirect -> redirects.add(redirect, ALL));
        return new ArrayList<>(redirects.pages);
    }

    private void addRole(Role role) {
        role.formerly()
                .forEach(old -> add(Addresses.role(old), Addresses.role(role.id()), role.title(), role.upkeep()));
    }

    private void addTopic(Topic topic) {
        topic.formerly()
                .forEach(old -> add(Addresses.topic(old), Addresses.topic(topic.id()), topic.ask(), topic.upkeep()));
    }

    /** Adds the redirects of a free page. Its old paths are relative to {@code pages/}, like its present one. */
    private void addPage(FreePage page) {
        page.formerly()
                .forEach(old -> add(Addresses.page(old), Addresses.page(page.path()), page.title(), page.upkeep()));
    }

    private void add(Address from, Address to, String title, Upkeep upkeep) {
        add(new Redirect(from, to, title), upkeep.file());
    }

    private void add(Redirect redirect, String source) {
        if (!redirect.from().equals(redirect.to())) {
            pages.add(RedirectPage.of(redirect, source));
        }
    }
}
