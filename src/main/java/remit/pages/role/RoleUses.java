package remit.pages.role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Contact;
import remit.model.Duty;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Role;
import remit.model.Role.WorksWith;
import remit.model.Topic;
import remit.prose.Prose;

/**
 * Where each role is named, found once for all roles, in time linear in the handbook's size. All lists are in the order
 * of their files and empty for a role that is not named there.
 */
final class RoleUses {

    private final Map<String, List<Topic>> first = new LinkedHashMap<>();
    private final Map<String, List<Topic>> backup = new LinkedHashMap<>();
    private final Map<String, List<Topic>> escalate = new LinkedHashMap<>();
    private final Map<Part, Map<String, List<Duty>>> duties = new EnumMap<>(Part.class);
    private final Map<String, List<Contact>> contacts = new LinkedHashMap<>();
    private final Map<String, List<Comparison>> comparisons = new LinkedHashMap<>();
    private final Map<String, List<Guide>> guides = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Prose>>> ties = new LinkedHashMap<>();

    RoleUses(Handbook handbook) {
        handbook.topics().values().forEach(this::addTopic);
        handbook.duties().values().forEach(this::addDuty);
        handbook.contacts().values().forEach(contact -> add(contacts, contact.runBy(), contact));
        handbook.comparisons().values().forEach(c -> c.roles().forEach(role -> add(comparisons, role, c)));
        handbook.guides().values().forEach(this::addGuide);
        addTies(handbook);
    }

    /** The topics for which the role is to be asked first. */
    List<Topic> first(Role role) {
        return first.getOrDefault(role.id(), List.of());
    }

    /** The topics for which the role stands in for the first contact. */
    List<Topic> backup(Role role) {
        return backup.getOrDefault(role.id(), List.of());
    }

    /** The topics that go on to the role when the first contact needs help. */
    List<Topic> escalate(Role role) {
        return escalate.getOrDefault(role.id(), List.of());
    }

    /** The duties in which the role has this part. */
    List<Duty> duties(Role role, Part part) {
        return duties.getOrDefault(part, Map.of()).getOrDefault(role.id(), List.of());
    }

    /** The contacts that the role answers for. */
    List<Contact> contacts(Role role) {
        return contacts.getOrDefault(role.id(), List.of());
    }

    /** The declared comparisons that have the role as a column. */
    List<Comparison> comparisons(Role role) {
        return comparisons.getOrDefault(role.id(), List.of());
    }

    /** The guides that send somebody to the role. */
    List<Guide> guides(Role role) {
        return guides.getOrDefault(role.id(), List.of());
    }

    /**
     * Whom the role works with, by their ids, and on what: as the role states it, then as others state it about the
     * role. The list is empty where nobody says on what.
     */
    Map<String, List<Prose>> ties(Role role) {
        return ties.getOrDefault(role.id(), Map.of());
    }

    /** A role is listed once with a topic, for the nearest of its tasks there. */
    private void addTopic(Topic topic) {
        Set<String> named = new LinkedHashSet<>();
        named.add(topic.first());
        add(first, topic.first(), topic);
        if (topic.backup() != null && named.add(topic.backup())) {
            add(backup, topic.backup(), topic);
        }
        if (topic.escalate() != null && named.add(topic.escalate())) {
            add(escalate, topic.escalate(), topic);
        }
    }

    private void addDuty(Duty duty) {
        for (Part part : Part.values()) {
            Map<String, List<Duty>> byRole = duties.computeIfAbsent(part, p -> new LinkedHashMap<>());
            part.parties(duty).forEach(party -> add(byRole, party, duty));
        }
    }

    private void addGuide(Guide guide) {
        Set<String> named = new LinkedHashSet<>();
        guide.outcomes().values().forEach(outcome -> named.addAll(outcome.roles()));
        named.forEach(party -> add(guides, party, guide));
    }

    /** What a role states itself comes first on its page, so all of that is added before what others state. */
    private void addTies(Handbook handbook) {
        for (Role role : handbook.roles().values()) {
            role.worksWith().forEach(tie -> addTie(role.id(), tie.party(), tie));
        }
        for (Role role : handbook.roles().values()) {
            role.worksWith().forEach(tie -> addTie(tie.party(), role.id(), tie));
        }
    }

    private void addTie(String from, String to, WorksWith tie) {
        List<Prose> on =
                ties.computeIfAbsent(from, id -> new LinkedHashMap<>()).computeIfAbsent(to, id -> new ArrayList<>());
        Prose said = tie.on();
        if (said != null && on.stream().noneMatch(other -> other.text().equals(said.text()))) {
            on.add(said);
        }
    }

    private static <T> void add(Map<String, List<T>> uses, @Nullable String party, T use) {
        if (party != null) {
            uses.computeIfAbsent(party, id -> new ArrayList<>()).add(use);
        }
    }
}
