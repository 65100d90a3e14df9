package remit.read.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The anchors of a text so far, and how much its aliases repeat. */
final class Anchors {

    /** Nodes that aliases may repeat in one file. */
    private static final long MOST = 100_000;

    /** @param node null while its list or map is still open */
    private record Anchored(@Nullable Node node, long size) {}

    private final Map<String, Anchored> known = new HashMap<>();
    private long size;
    private long repeated;

    /** Nodes so far, those repeated by aliases included. */
    long size() {
        return size;
    }

    void count() {
        size++;
    }

    /** A list or map of this name begins. */
    void open(@Nullable String name) {
        if (name != null) {
            known.put(name, new Anchored(null, 0));
        }
    }

    /**
     * A node of this name is complete.
     *
     * @param before {@link #size} before it began
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

    /** The node of this name; null where there is none yet. */
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

    /** Whether the aliases so far repeat more than a handbook could want. */
    boolean tooMany() {
        return repeated > MOST;
    }
}
