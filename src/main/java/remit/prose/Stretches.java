package remit.prose;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of a text that do not overlap; each can be found by a place within it. Places count UTF-16 units from 0.
 */
final class Stretches {

    /**
     * @param node the node at this stretch
     */
    record Stretch(Node node, int start, int end) {}

    private final TreeMap<Integer, Stretch> byStart = new TreeMap<>();

    void put(Node node, int start, int end) {
        byStart.put(start, new Stretch(node, start, end));
    }

    /** All stretches in the order of the text. */
    Collection<Stretch> all() {
        return byStart.values();
    }

    /** The stretch that a place is in; null for none. */
    @Nullable Stretch around(int at) {
        Map.Entry<Integer, Stretch> before = byStart.floorEntry(at);
        return before == null || before.getValue().end() <= at ? null : before.getValue();
    }
}
