package remit.pages.about;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import remit.model.Comparison;
import remit.model.Contact;
import remit.model.Duty;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Item;
import remit.model.Role;
import remit.model.Section;
import remit.model.Term;
import remit.model.Upkeep;
import remit.model.Value;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/**
 * Finds the pages that cite each source, in one walk through the content. The pages of pairs that nobody declared are
 * left out, because they only repeat what the pages of their two roles say.
 */
final class SourceUses {

    private final Here here;
    private final Map<String, Set<PageLink>> uses = new HashMap<>();

    /** Walks through the whole handbook. */
    SourceUses(Here here) {
        this.here = here;
        Handbook handbook = here.handbook();
        handbook.roles().values().forEach(this::addRole);
        handbook.comparisons().values().forEach(this::addComparison);
        handbook.guides().values().forEach(this::addGuide);
        handbook.topics().values().forEach(topic -> add(topic.upkeep().sources(), () -> here.link(topic)));
        handbook.duties().values().forEach(this::addDuty);
        addAll(handbook.terms().values().stream().map(Term::upkeep).toList(), Section.GLOSSARY);
        addAll(handbook.contacts().values().stream().map(Contact::upkeep).toList(), Section.HELP);
        handbook.pages().values().forEach(free -> add(free.upkeep().sources(), () -> here.link(free)));
    }

    /** Returns the pages that cite a source, in the order of the walk; empty where no page cites it. */
    List<PageLink> of(String source) {
        return List.copyOf(uses.getOrDefault(source, Set.of()));
    }

    private void addRole(Role role) {
        Supplier<PageLink> page = () -> here.link(role);
        add(role.upkeep().sources(), page);
        role.values().values().forEach(value -> addValue(value, page));
    }

    /** A comparison cites the sources of its roles' values in its rows, and those that it names itself. */
    private void addComparison(Comparison comparison) {
        if (comparison.title() == null || comparison.upkeep() == null) {
            return;
        }
        Supplier<PageLink> page = () -> here.link(comparison);
        for (String id : comparison.roles()) {
            Role role = here.handbook().roles().get(id);
            comparison.criteria().forEach(criterion -> addValue(role.value(criterion), page));
        }
        add(comparison.upkeep().sources(), page);
    }

    private void addGuide(Guide guide) {
        Supplier<PageLink> page =
                () -> new PageLink(here.text(guide.title()), here.to(Addresses.wholeGuide(guide.id())));
        add(guide.upkeep().sources(), page);
        guide.outcomes().values().forEach(outcome -> add(outcome.sources(), page));
    }

    private void addDuty(Duty duty) {
        Supplier<PageLink> page = () -> section(Section.RESPONSIBILITIES);
        add(duty.sources(), page);
        add(duty.upkeep().sources(), page);
    }

    private void addValue(Value value, Supplier<PageLink> page) {
        add(value.sources(), page);
        for (Item item : value.items()) {
            add(item.sources(), page);
        }
    }

    private void addAll(Collection<Upkeep> records, Section section) {
        Supplier<PageLink> page = () -> section(section);
        records.forEach(upkeep -> add(upkeep.sources(), page));
    }

    /**
     * Records that a page cites some sources.
     *
     * @param page called only where there is a source
     */
    private void add(List<String> sources, Supplier<PageLink> page) {
        sources.forEach(source ->
                uses.computeIfAbsent(source, s -> new LinkedHashSet<>()).add(page.get()));
    }

    private PageLink section(Section section) {
        return PageLink.said(here.words().section(section), here.to(Addresses.of(section)));
    }
}
