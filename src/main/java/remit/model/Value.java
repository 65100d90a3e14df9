package remit.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * What a role says for one criterion. {@code src/docs/sameness.md} says when two values are equal.
 *
 * @param items in the order of the file; never empty where the value is stated, else empty; exactly one for a criterion
 *     that takes one value
 * @param note about the whole value, null for none
 * @param sources ids of the sources of the whole value
 */
public record Value(State state, List<Item> items, @Nullable Prose note, List<String> sources) {

    /** The value of a criterion that a role leaves out. */
    public static final Value NOT_STATED = new Value(State.NOT_STATED, List.of(), null, List.of());

    public Value {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
        if ((state == State.STATED) == items.isEmpty()) {
            throw new IllegalArgumentException(state + " with " + items.size() + " items");
        }
    }

    public enum State {
        STATED("stated"),
        NOT_STATED("not stated"),
        NONE("none"),
        DOES_NOT_APPLY("does not apply");

        private final String written;
        private final String word;

        State(String written) {
            this.written = written;
            this.word = written.replace(' ', '-');
        }

        /** The word that an editor writes in the place of a value: {@code not stated}. */
        public String written() {
            return written;
        }

        /** The word for it in the attribute {@code data-state} and in data files: {@code not-stated}. */
        public String word() {
            return word;
        }
    }

    /** The keys of the items, by which two values are compared. */
    public Set<String> keys() {
        return items.stream().map(Item::key).collect(Collectors.toUnmodifiableSet());
    }
}
