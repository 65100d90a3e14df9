package remit.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Role.WorksWith;
import remit.prose.Prose;

/**
 * Where each role or contact is named, found once for all of them, in time linear in the handbook's size. Each question
 * takes the id of a party and gives a list in the order of the files, which is empty where the party is not named.
 */
public final class PartyUses {

    private final Map<String, List<Topic>> first = new LinkedHashMap<>();
    private final Map<String, List<Topic>> backup = new LinkedHashMap<>();
    private final Map<String, List<Topic>> escalate = new LinkedHashMap<>();
    private final Map<DutyPart, Map<String, List<Duty>>> duties = new EnumMap<>(DutyPart.class);
    private final Map<String, List<Contact>> contacts = new LinkedHashMap<>();
    private final Map<String, List<Comparison>> comparisons = new LinkedHashMap<>();
    private final Map<String, List<Guide>> guides = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Prose>>> ties = new LinkedHashMap<>();

    public PartyUses(Handbook handbook) {
        handbook.topics().values().forEach(this::addTopic);
        handbook.duties().values().forEach(this::addDuty);
        handbook.contacts().values().forEach(contact -> add(contacts, contact.runBy(), contact));
        handbook.comparisons().values().forEach(c -> c.roles().forEach(role -> add(comparisons, role, c)));
        handbook.guides().values().forEach(this::addGuide);
        addTies(handbook);
    }

    /** The topics for which a party is to be asked first. */
    public List<Topic> first(String party) {
        return first.getOrDefault(party, List.of());
    }

    /** The topics in which a party is the backup of the first contact. */
    public List<Topic> backup(String party) {
        return backup.getOrDefault(party, List.of());
    }

    /** The topics in which a party is asked when the first contact needs help. */
    public List<Topic> escalate(String party) {
        return escalate.getOrDefault(party, List.of());
    }

    /** The duties in which a party has this part. */
    public List<Duty> duties(DutyPart part, String party) {
        return duties.getOrDefault(part, Map.of()).getOrDefault(party, List.of());
    }

    /** The contacts that a role answers for. */
    public List<Contact> contacts(String party) {
        return contacts.getOrDefault(party, List.of());
    }

    /** The declared comparisons that have a role as a column. */
    public List<Comparison> comparisons(String party) {
        return comparisons.getOrDefault(party, List.of());
    }

    /** The guides in which an outcome or one of its next steps names a party. */
    public List<Guide> guides(String party) {
        return guides.getOrDefault(party, List.of());
    }

    /**
     * The parties that a party works with, by their ids, and what they work on: first what the party states itself,
     * then what others state about it. The list is empty where nobody says what they work on.
     */
    public Map<String, List<Prose>> ties(String party) {
        return ties.getOrDefault(party, Map.of());
    }

    /**
     * Lists a party once for each topic, although it may have several tasks in it: as first contact, else as backup,
     * else as the one to ask next.
     */
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
        for (DutyPart part : DutyPart.values()) {
            Map<String, List<Duty>> byParty = duties.computeIfAbsent(part, p -> new LinkedHashMap<>());
            part.parties(duty).forEach(party -> add(byParty, party, duty));
        }
    }

    private void addGuide(Guide guide) {
        Set<String> named = new LinkedHashSet<>();
        guide.outcomes().values().forEach(outcome -> named.addAll(outcome.roles()));
        named.forEach(party -> add(guides, party, guide));
    }

    /** Adds what roles state themselves before what others state about them, so that it comes first in the lists. */
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
