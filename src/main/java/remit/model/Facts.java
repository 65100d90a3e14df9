package remit.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from a handbook, each worked out once for pages and data. Several threads may ask at once. */
public final class Facts {

    private final Handbook handbook;
    private final Map<String, Criterion> criteria;
    private final PartyUses uses;
    private final ComparisonTables tables;
    private final Reviews reviews;
    private final Map<String, Party> named = new HashMap<>();
    private @Nullable NotStated notStated;

    /** Works out what most pages need, in time linear in the size of the handbook; the rest when it is asked for. */
    public Facts(Handbook handbook) {
        this.handbook = handbook;
        this.criteria = handbook.criteriaById();
        this.uses = new PartyUses(handbook);
        this.tables = new ComparisonTables(handbook, criteria);
        this.reviews = Reviews.of(handbook);
        Stream.concat(handbook.contacts().values().stream(), handbook.roles().values().stream())
                .forEach(party -> {
                    named.putIfAbsent(party.title(), party);
                    named.putIfAbsent(party.shortName(), party);
                });
    }

    public Handbook handbook() {
        return handbook;
    }

    /** All criteria by their ids, in the order of the handbook. */
    public Map<String, Criterion> criteria() {
        return criteria;
    }

    /** Where each role and contact is named. */
    public PartyUses uses() {
        return uses;
    }

    /** Every comparison that has a page. */
    public ComparisonTables tables() {
        return tables;
    }

    /**
     * Returns the contact or role with a full or short name, as owners are named in the content; null where none has it.
     */
    public @Nullable Party named(@Nullable String name) {
        return named.get(name);
    }

    /** When each part of the handbook was reviewed. */
    public Reviews reviews() {
        return reviews;
    }

    /** Every value that is not stated. */
    public synchronized NotStated notStated() {
        if (notStated == null) {
            notStated = NotStated.of(handbook);
        }
        return notStated;
    }
}
