package remit.pages.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Duty;
import remit.model.Handbook;
import remit.model.Role;
import remit.model.Topic;
import remit.prose.Prose;

/**
 * Where a handbook names each role or contact: its duties, the topics it is first contact for, whom it works with. Looks
 * through the records once, so that a page of one role costs no look at all others.
 */
public final class PartyUses {

    /**
     * A tie to another party.
     *
     * @param party the other's id
     * @param on what they work together on, null where not said
     */
    public record Tie(String party, @Nullable Prose on) {}

    private final Map<DutyPart, Map<String, List<Duty>>> duties = new EnumMap<>(DutyPart.class);
    private final Map<String, List<Topic>> topics = new HashMap<>();
    private final Map<String, List<Tie>> ties = new HashMap<>();

    public PartyUses(Handbook handbook) {
        for (DutyPart part : DutyPart.values()) {
            Map<String, List<Duty>> ofPart = new HashMap<>();
            handbook.duties()
                    .values()
                    .forEach(duty ->
                            part.parties(duty).forEach(id -> list(ofPart, id).add(duty)));
            duties.put(part, ofPart);
        }
        handbook.topics().values().forEach(topic -> list(topics, topic.first()).add(topic));
        handbook.roles().values().forEach(this::addOwnTies);
        handbook.roles().values().forEach(this::addTiesOfOthers);
    }

    /** The duties in which a party has this part, in handbook order. */
    public List<Duty> duties(DutyPart part, String party) {
        return duties.get(part).getOrDefault(party, List.of());
    }

    /** The topics whose first contact is this party, in handbook order. */
    public List<Topic> firstFor(String party) {
        return topics.getOrDefault(party, List.of());
    }

    /** Whom a party works with: as it says itself, then as other roles say, in handbook order. */
    public List<Tie> worksWith(String party) {
        return ties.getOrDefault(party, List.of());
    }

    private void addOwnTies(Role role) {
        role.worksWith().forEach(tie -> list(ties, role.id()).add(new Tie(tie.party(), tie.on())));
    }

    /** A tie is stated once and shown on both; where both state it, with the same words or none, it is shown once. */
    private void addTiesOfOthers(Role role) {
        for (Role.WorksWith stated : role.worksWith()) {
            List<Tie> theirs = list(ties, stated.party());
            Tie tie = new Tie(role.id(), stated.on());
            if (theirs.stream().noneMatch(known -> says(known, tie))) {
                theirs.add(tie);
            }
        }
    }

    private static boolean says(Tie known, Tie tie) {
        return known.party().equals(tie.party())
                && (tie.on() == null
                        || known.on() != null
                                && known.on().text().equals(tie.on().text()));
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, k -> new ArrayList<>());
    }
}
