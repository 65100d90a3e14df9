package remit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.pages.link.Address;

/**
 * Keeps the text of each page and data file of the last run, and the value it was made from. Where the value is equal
 * in the next run, the text is not made again. May be used by several threads at once.
 */
final class KeptTexts {

    private record Kept(Object value, byte[] text) {}

    private final boolean keeping;
    private Map<Address, Kept> last = Map.of();
    private final Map<Address, Kept> next = new ConcurrentHashMap<>();
    private final Set<Address> made = ConcurrentHashMap.newKeySet();
    private boolean ended = true;
    private @Nullable Presentation presentation;

    /**
     * @param keeping whether texts are kept; if not, each is made whenever it is asked for
     */
    KeptTexts(boolean keeping) {
        this.keeping = keeping;
    }

    /**
     * Begins a run. Texts that a run did not ask for before it ended are forgotten when the next one begins.
     *
     * @param now the presentation; where it is not the one of the last run, every text is made again
     */
    void begin(Presentation now) {
        if (now != presentation) {
            last = Map.of();
        } else if (ended) {
            last = Map.copyOf(next);
        } else {
            Map<Address, Kept> both = new HashMap<>(last);
            both.putAll(next);
            last = both;
        }
        ended = false;
        presentation = now;
        next.clear();
        made.clear();
    }

    /** Ends a run that has asked for all of its texts. */
    void end() {
        ended = true;
    }

    /**
     * The text of a file.
     *
     * @param value what the text is made from; equal values have equal texts
     * @param maker makes the text, where it was not kept
     */
    byte[] text(Address address, Object value, Supplier<String> maker) {
        if (!keeping) {
            return bytes(maker);
        }
        Kept before = next.getOrDefault(address, last.get(address));
        Kept now = before;
        if (before == null || !before.value().equals(value)) {
            now = new Kept(value, bytes(maker));
            made.add(address);
        }
        next.put(address, now);
        return now.text();
    }

    private static byte[] bytes(Supplier<String> maker) {
        return maker.get().getBytes(StandardCharsets.UTF_8);
    }

    /** The addresses whose text the last run made. */
    Set<Address> made() {
        return new TreeSet<>(made);
    }
}
