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

/** Leads every {@code formerly} of a role, topic or free page, and what other features add, to where it stands now. */
public final class Redirects {

    private static final String ALL = RecordKind.HANDBOOK.file();

    private final Set<Page> pages = new LinkedHashSet<>();

    private Redirects() {}

    /**
     * A page for each redirect. One that would lead to itself is left out; one whose address another page has is not,
     * so that putting the site together reports it.
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

    /** Old ids of a page are relative to {@code pages/}, whatever folder the page stands in now. */
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
