package remit.pages.here;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.EditionChanges;
import remit.model.Handbook;
import remit.shape.RecordKind;
import remit.shape.Target;

/** Knows in which edition each record last changed, as far as an editor has written it down. */
public final class LastChanges {

    /** The ids that records have now, by those that they have or had, for each kind of record. */
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    /** The titles of records, by the ids that they have now, for each kind of record. */
    private final Map<String, Map<String, String>> titles = new HashMap<>();

    private final Map<String, Map<String, Edited>> changes = new HashMap<>();

    private final boolean everyPair;

    /**
     * When a record last changed.
     *
     * @param edition the day of the edition
     * @param id the id that the record had then
     */
    public record Edited(LocalDate edition, String id) {}

    /** Notes the changes of a handbook, in time linear in its size. */
    LastChanges(Handbook handbook) {
        everyPair = handbook.everyPair();
        if (handbook.changes().isEmpty()) {
            return;
        }
        handbook.allCriteria().forEach(one -> add(Target.CRITERION, one.id(), one.name(), one.formerly()));
        handbook.contacts()
                .values()
                .forEach(contact -> add(Target.CONTACT, contact.id(), contact.title(), contact.formerly()));
        handbook.duties().values().forEach(duty -> add(Target.DUTY, duty.id(), duty.duty(), duty.formerly()));
        handbook.terms().values().forEach(term -> add(Target.TERM, term.id(), term.term(), term.formerly()));
        handbook.sources()
                .values()
                .forEach(source -> add(Target.SOURCE, source.id(), source.title(), source.formerly()));
        handbook.roles().values().forEach(role -> add(Target.ROLE, role.id(), role.title(), role.formerly()));
        handbook.guides().values().forEach(guide -> add(Target.GUIDE, guide.id(), guide.title(), guide.formerly()));
        handbook.topics().values().forEach(topic -> add(Target.TOPIC, topic.id(), topic.ask(), topic.formerly()));
        handbook.pages().values().forEach(page -> add(Target.PAGE, page.path(), page.title(), page.formerly()));
        handbook.comparisons().values().forEach(one -> add(Target.COMPARISON, one.id(), one.title(), one.formerly()));
        for (EditionChanges edition : handbook.changes()) {
            edition.entries().forEach(entry -> entry.what().forEach(changed -> note(changed, edition.edition())));
        }
    }

    /** Returns the id that a record has now; null where there is no such record any more. */
    public @Nullable String idNow(String kind, String id) {
        if (kind.equals(RecordKind.HANDBOOK.word())) {
            return "";
        }
        String now = ids.getOrDefault(kind, Map.of()).get(id);
        return now == null && kind.equals(Target.COMPARISON.word()) ? pairNow(id) : now;
    }

    /**
     * Returns what a record is called now.
     *
     * @param idNow its id now
     * @return null where there is no such record, or it has no title of its own
     */
    public @Nullable String titleNow(String kind, String idNow) {
        return titles.getOrDefault(kind, Map.of()).get(idNow);
    }

    /** Returns the id of the comparison of two roles that are compared by nothing but that; null where one is gone. */
    private @Nullable String pairNow(String id) {
        Map<String, String> roles = ids.getOrDefault(Target.ROLE.word(), Map.of());
        String[] two = id.split(Comparison.BETWEEN, -1);
        String first = two.length == 2 ? roles.get(two[0]) : null;
        String second = two.length == 2 ? roles.get(two[1]) : null;
        return first == null || second == null || !everyPair ? null : Comparison.pairId(first, second);
    }

    /** Returns when a record last changed; null where nothing is written down. */
    public @Nullable Edited of(Target kind, String id) {
        return changes.getOrDefault(kind.word(), Map.of()).get(id);
    }

    private void add(Target kind, String id, @Nullable String title, List<String> formerly) {
        Map<String, String> now = ids.computeIfAbsent(kind.word(), none -> new HashMap<>());
        formerly.forEach(old -> now.putIfAbsent(old, id));
        now.put(id, id);
        if (title != null) {
            titles.computeIfAbsent(kind.word(), none -> new HashMap<>()).put(id, title);
        }
    }

    /** Notes a change, unless the record changed in a newer edition, too; those come first. */
    private void note(EditionChanges.Changed changed, LocalDate day) {
        String id = idNow(changed.kind(), changed.id());
        if (id != null) {
            changes.computeIfAbsent(changed.kind(), none -> new HashMap<>())
                    .putIfAbsent(id, new Edited(day, changed.id()));
        }
    }
}
