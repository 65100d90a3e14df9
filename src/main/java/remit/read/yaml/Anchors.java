package remit.read.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.problem.InputLimits;

/** The anchors found so far in a text, and how many nodes its aliases repeat. */
final class Anchors {

    /**
     * An anchored node.
     *
     * @param node null while its list or map is still open
     * @param size how many nodes it consists of, including itself
     */
    private record Anchored(@Nullable Node node, long size) {}

    private final Map<String, Anchored> known = new HashMap<>();
    private long size;
    private long repeated;

    /** Returns how many nodes there are so far, including those that aliases repeat. */
    long size() {
        return size;
    }

    void count() {
        size++;
    }

    /** Notes that a list or map begins; its anchor is null where it has none. */
    void open(@Nullable String name) {
        if (name != null) {
            known.put(name, new Anchored(null, 0));
        }
    }

    /**
     * Notes that a node is complete.
     *
     * @param name its anchor; null where it has none
     * @param before the value of {@link #size} before the node began
     */
    void define(@Nullable String name, Node node, long before) {
        if (name != null) {
            known.put(name, new Anchored(node, size - before));
        }
    }

    Set<String> names() {
        return known.keySet();
    }

    boolean isOpen(String name) {
        Anchored anchored = known.get(name);
        return anchored != null && anchored.node() == null;
    }

    /**
     * Returns the node with this anchor; null where there is none yet, or where it is still open. Counts the node as
     * repeated.
     */
    @Nullable Node node(String name) {
        Anchored anchored = known.get(name);
        if (anchored == null) {
            return null;
        }
        if (!tooMany()) {
            size += anchored.size();
            repeated += anchored.size();
        }
        return anchored.node();
    }

    /** Returns whether the aliases so far repeat more nodes than a file may have. */
    boolean tooMany() {
        return repeated > InputLimits.REPEATED;
    }
}
