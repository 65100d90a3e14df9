package remit.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done, and by whom: {@code responsibilities.yaml}. All parties are named by their ids.
 *
 * @param group null where duties are not grouped
 * @param sources ids
 * @param formerly old ids, whose anchors lead here
 */
public record Duty(
        String id,
        String duty,
        @Nullable String group,
        List<String> accountable,
        List<String> responsible,
        List<String> consulted,
        List<String> informed,
        List<String> sources,
        List<String> formerly,
        Upkeep upkeep) {

    /** What is wrong with a duty. */
    public enum State {
        /** Several parties answer for it. */
        CONTESTED,
        /** Nobody answers for it. */
        ORPHANED,
        /** Nobody is named to do it. */
        UNSTAFFED
    }

    /** The states of this duty; empty where nothing is wrong. */
    public List<State> states() {
        return states(accountable, responsible);
    }

    /**
     * The states of a duty with these parties; empty where nothing is wrong.
     *
     * @param accountable ids, as are those in {@code responsible}
     */
    public static List<State> states(List<String> accountable, List<String> responsible) {
        List<State> states = new ArrayList<>();
        if (accountable.size() > 1) {
            states.add(State.CONTESTED);
        }
        if (accountable.isEmpty()) {
            states.add(State.ORPHANED);
        }
        if (responsible.isEmpty()) {
            states.add(State.UNSTAFFED);
        }
        return List.copyOf(states);
    }
}
