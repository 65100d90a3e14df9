package remit.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * A role of the organisation: {@code roles/<id>.yaml} and the Markdown beside it.
 *
 * @param abbreviation null for a role that has none
 * @param formerly old ids that redirect here
 * @param inShort one sentence, null where not written
 * @param holder who holds it, null where not said
 * @param heldWith the id of the party whose holder also holds this role for now, null for none
 * @param reportsTo a party's id, null where not said
 * @param worksWith what this role states itself; its page adds what others state about it
 * @param values by criterion id, in the file's order; a criterion without a key is not stated
 * @param reach how to reach the role, in the order to try
 * @param backup a party's id, null for none
 * @param notFor what people should not ask this role for, null where not said
 * @param explanation the Markdown file of the role, null where there is none
 */
public record Role(
        String id,
        String title,
        @Nullable String abbreviation,
        List<String> alsoKnownAs,
        List<String> formerly,
        @Nullable Prose inShort,
        Status status,
        @Nullable Holder holder,
        @Nullable String heldWith,
        @Nullable String reportsTo,
        List<WorksWith> worksWith,
        Map<String, Value> values,
        List<Reach> reach,
        @Nullable String backup,
        @Nullable Prose notFor,
        @Nullable Prose explanation,
        Upkeep upkeep)
        implements Party {

    /** Whether somebody has the role: the key {@code status}. */
    public enum Status {
        IN_PLACE("in place"),
        PLANNED("planned"),
        VACANT("vacant"),
        ENDED("ended");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word for it in {@code roles/<id>.yaml}: {@code in place}. */
        public String word() {
            return word;
        }

        /** The status with this word, which must be the word of a status. */
        public static Status of(String word) {
            return Arrays.stream(values())
                    .filter(status -> status.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no status " + word));
        }
    }

    /**
     * The person who has the role now.
     *
     * @param page an http(s) address or content target, null for none
     */
    public record Holder(String name, @Nullable String page) {}

    /**
     * Says that a role works with another party; stated by one of them and shown on the pages of both.
     *
     * @param party the other's id
     * @param on what they work together on, null where not said
     */
    public record WorksWith(String party, @Nullable Prose on) {}

    @Override
    public String shortName() {
        return abbreviation == null ? title : abbreviation;
    }

    /** The role's value for a criterion; not stated where the file leaves it out. */
    public Value value(String criterion) {
        return values.getOrDefault(criterion, Value.NOT_STATED);
    }

    /** Whether the role states anything for any criterion. */
    public boolean statesAnything() {
        return values.values().stream().anyMatch(value -> value.state() != Value.State.NOT_STATED);
    }
}
