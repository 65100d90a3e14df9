package remit.pages.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.model.Comparison;
import remit.model.Contact;
import remit.model.Handbook;
import remit.model.Role;
import remit.model.Term;
import remit.model.Topic;
import remit.pages.here.Here;
import remit.pages.here.TermForms;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.words.Alphabet;

/** Collects all names of everything in a handbook but plurals. Two equal names that lead to the same place become one entry. */
final class Entries {

    private final Here here;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<PageLink> links = new HashSet<>();

    private Entries(Here here) {
        this.here = here;
    }

    /** Returns how many names there are, without those that two things of one kind share. */
    static int count(Handbook handbook) {
        int count = handbook.guides().size()
                + handbook.listedPages().size()
                + handbook.contacts().size()
                + handbook.comparisons().size();
        for (Role role : handbook.roles().values()) {
            count += 1 + role.alsoKnownAs().size() + role.formerly().size() + (role.abbreviation() == null ? 0 : 1);
        }
        for (Topic topic : handbook.topics().values()) {
            count += 1 + topic.also().size();
        }
        for (Term term : handbook.terms().values()) {
            count += 1 + TermForms.of(handbook, term).size();
        }
        return count;
    }

    /** Returns the entries of the whole handbook, sorted by name, then by address. */
    static List<Entry> of(Here here) {
        return sorted(new Alphabet(here.handbook().titleOrder()), unsorted(here));
    }

    /** Returns entries sorted by name, then by address. */
    static List<Entry> sorted(Alphabet alphabet, List<Entry> entries) {
        return alphabet.sorted(
                entries,
                entry -> entry.link().text(),
                Comparator.comparing(entry -> entry.link().href()));
    }

    /** Returns the entries of the whole handbook, in the handbook's order. */
    static List<Entry> unsorted(Here here) {
        Entries all = new Entries(here);
        Handbook handbook = here.handbook();
        handbook.roles().values().forEach(all::addRole);
        handbook.topics().values().forEach(all::addTopic);
        handbook.terms().values().forEach(all::addTerm);
        handbook.comparisons().values().forEach(all::addComparison);
        handbook.guides().values().forEach(guide -> all.add(guide.title(), Addresses.guide(guide.id()), "guide"));
        handbook.listedPages()
                .forEach(page ->
                        all.add(page.title(), Addresses.page(page.path()), page.forEditors() ? "manual" : "page"));
        handbook.contacts().values().forEach(all::addContact);
        return all.entries;
    }

    private void addRole(Role role) {
        String href = here.to(Addresses.role(role.id()));
        String abbreviation = role.abbreviation();
        String kind = abbreviation == null
                ? here.words().say("find.kind.role")
                : here.words().say("find.role_abbreviated", "abbreviation", abbreviation);
        add(role.title(), href, kind);
        if (abbreviation != null) {
            add(abbreviation, href, see(role.title()));
        }
        role.alsoKnownAs().forEach(name -> add(name, href, see(role.title())));
        role.formerly().forEach(id -> add(words(id), href, here.words().say("find.now", "name", role.title())));
    }

    private void addTopic(Topic topic) {
        String href = here.to(Addresses.topic(topic.id()));
        add(topic.ask(), href, here.words().say("find.kind.topic"));
        topic.also().forEach(name -> add(name, href, see(topic.ask())));
    }

    private void addTerm(Term term) {
        String href = here.to(Addresses.GLOSSARY, term.id());
        add(term.term(), href, here.words().say("find.kind.term"));
        TermForms.of(here.handbook(), term).forEach(name -> add(name, href, see(term.term())));
    }

    private void addComparison(Comparison comparison) {
        if (comparison.title() != null) {
            add(comparison.title(), Addresses.comparison(comparison.id()), "comparison");
        }
    }

    private void addContact(Contact contact) {
        add(contact.title(), here.to(Addresses.HELP, contact.id()), here.words().say("find.kind.contact"));
    }

    private void add(String name, Address address, String kind) {
        add(name, here.to(address), here.words().say("find.kind." + kind));
    }

    private void add(String name, String href, String kind) {
        PageLink link = new PageLink(name, href);
        if (links.add(link)) {
            entries.add(new Entry(link, kind));
        }
    }

    private String see(String name) {
        return here.words().say("find.see", "name", name);
    }

    /** Makes words from an old id, because the old name itself is not recorded. */
    private static String words(String id) {
        return id.replace('-', ' ');
    }
}
