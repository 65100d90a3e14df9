package remit.pages.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import remit.model.Contact;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.Facts;
import remit.model.PartyUses;
import remit.model.Topic;

/**
 * The duties a problem belongs to. No record says which, but its people and its words do: of the duties of whoever is
 * asked first, those count in which most of the others who help have a part, and which share most words with it.
 */
final class RelatedDuties {

    private static final int MOST = 3;

    /** Shorter words mean little; what differs behind so many letters is mostly grammar. */
    private static final int LETTERS = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Topic topic;
    private final Set<String> words;

    private RelatedDuties(Topic topic) {
        this.topic = topic;
        this.words = new HashSet<>(beginnings(topic.ask()));
        topic.also().forEach(also -> words.addAll(beginnings(also)));
    }

    /** In the order of the file; empty where whoever is asked first has no duty. */
    static List<Duty> of(Facts facts, Topic topic) {
        return new RelatedDuties(topic).nearest(candidates(facts, topic.first()));
    }

    private List<Duty> nearest(Set<Duty> candidates) {
        List<Duty> nearest = new ArrayList<>();
        long most = 0;
        for (Duty duty : candidates) {
            long shared = shared(duty);
            if (shared > most) {
                nearest.clear();
                most = shared;
            }
            if (shared == most && nearest.size() < MOST) {
                nearest.add(duty);
            }
        }
        return nearest;
    }

    /** How many people and words a duty has in common with the problem, besides whoever is asked first. */
    private long shared(Duty duty) {
        long people = Stream.of(DutyPart.ACCOUNTABLE, DutyPart.RESPONSIBLE, DutyPart.CONSULTED)
                .flatMap(part -> part.parties(duty).stream())
                .distinct()
                .filter(party -> party.equals(topic.backup()) || party.equals(topic.escalate()))
                .count();
        return people + beginnings(duty.duty()).stream().filter(words::contains).count();
    }

    /** What a party answers for or does, else what it is asked about, else what whoever runs it answers for or does. */
    private static Set<Duty> candidates(Facts facts, String party) {
        PartyUses uses = facts.uses();
        Set<Duty> duties = own(party, uses);
        if (duties.isEmpty()) {
            duties.addAll(uses.duties(DutyPart.CONSULTED, party));
        }
        return duties.isEmpty() && facts.handbook().party(party) instanceof Contact contact && contact.runBy() != null
                ? own(contact.runBy(), uses)
                : duties;
    }

    private static Set<Duty> own(String party, PartyUses uses) {
        Set<Duty> duties = new LinkedHashSet<>(uses.duties(DutyPart.ACCOUNTABLE, party));
        duties.addAll(uses.duties(DutyPart.RESPONSIBLE, party));
        return duties;
    }

    private static Set<String> beginnings(String text) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= LETTERS) {
                beginnings.add(word.substring(0, LETTERS));
            }
        }
        return beginnings;
    }
}
