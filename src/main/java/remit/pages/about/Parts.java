package remit.pages.about;

import java.util.ArrayList;
import java.util.List;
import remit.model.Handbook;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/** Counts how many things of each kind a handbook has. */
final class Parts {

    private final Here here;
    private final List<PageLink> parts = new ArrayList<>();

    private Parts(Here here) {
        this.here = here;
    }

    /** Returns a line for each kind that the handbook has any of, linked to the page that lists them. */
    static List<PageLink> of(Here here) {
        Parts all = new Parts(here);
        Handbook handbook = here.handbook();
        all.add("roles", handbook.roles().size(), Addresses.ROLES);
        all.add("comparisons", handbook.comparisons().size(), Addresses.COMPARE);
        if (handbook.everyPair() && handbook.roles().size() > 1) {
            all.parts.add(PageLink.said(here.words().say("about.parts.every_pair"), here.to(Addresses.COMPARE)));
        }
        all.add("guides", handbook.guides().size(), Addresses.GUIDES);
        all.add("topics", handbook.topics().size(), Addresses.HELP);
        all.add("duties", handbook.duties().size(), Addresses.DUTIES);
        all.add("terms", handbook.terms().size(), Addresses.GLOSSARY);
        return all.parts;
    }

    private void add(String kind, int count, Address address) {
        if (count > 0) {
            parts.add(PageLink.said(here.words().count("about.parts." + kind, count), here.to(address)));
        }
    }
}
