package remit.pages.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import remit.model.Contact;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.Facts;
import remit.model.PartyUses;
import remit.model.Topic;
import remit.problem.Unicode;
import remit.problem.UnicodePattern;

/**
 * Finds the duties that a problem is related to. No record says which these are, so they are chosen by people and
 * words. Candidates are the duties of the party to ask first. Each scores a point for each of the others who help and
 * have a part in it, and for each word that it shares with the problem; the duties with the most points are related.
 */
final class RelatedDuties {

    private static final int MOST = 3;

    /**
     * The number of first letters by which words are compared. Shorter words mean little, and whatever differs after
     * that many letters is mostly grammar.
     */
    private static final int LETTERS = 5;

    private static final UnicodePattern BETWEEN_WORDS = UnicodePattern.of("[^\\p{L}\\p{M}]+");

    private final Topic topic;
    private final Set<String> words;

    private RelatedDuties(Topic topic) {
        this.topic = topic;
        this.words = new HashSet<>(beginnings(topic.ask()));
        topic.also().forEach(also -> words.addAll(beginnings(also)));
    }

    /** Returns at most three duties, in the order of the file; empty where no duty has a point. */
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

    /**
     * Returns the points of a duty: how many of the other parties who help have a part in it, and how many words it
     * shares with the problem.
     */
    private long shared(Duty duty) {
        long people = Stream.of(DutyPart.ACCOUNTABLE, DutyPart.RESPONSIBLE, DutyPart.CONSULTED)
                .flatMap(part -> part.parties(duty).stream())
                .distinct()
                .filter(party -> party.equals(topic.backup()) || party.equals(topic.escalate()))
                .count();
        return people + beginnings(duty.duty()).stream().filter(words::contains).count();
    }

    /**
     * Returns the duties that a party answers for or does; if there are none, those that it is asked about; if there
     * are none either, those that the role which runs a contact answers for or does.
     */
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
        for (String word : BETWEEN_WORDS.split(Unicode.lower(text))) {
            if (word.length() >= LETTERS) {
                beginnings.add(word.substring(0, LETTERS));
            }
        }
        return beginnings;
    }
}
