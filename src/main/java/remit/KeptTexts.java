package remit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.pages.link.Address;

/**
 * Remembers the text of each page and data file of the last run beside the value it was made from: where the value is
 * equal, the text is not made again. May be asked by several threads.
 */
final class KeptTexts {

    private record Kept(Object value, byte[] text) {}

    private Map<Address, Kept> last = Map.of();
    private final Map<Address, Kept> next = new ConcurrentHashMap<>();
    private final Set<Address> made = ConcurrentHashMap.newKeySet();
    private @Nullable Presentation presentation;

    /**
     * Begins a run; what it does not ask for is forgotten afterwards.
     *
     * @param now where it is another than in the last run, every text is made again
     */
    void begin(Presentation now) {
        last = now == presentation ? Map.copyOf(next) : Map.of();
        presentation = now;
        next.clear();
        made.clear();
    }

    /**
     * The text of a file.
     *
     * @param value two equal values have equal text
     * @param maker makes it if need be
     */
    byte[] text(Address address, Object value, Supplier<String> maker) {
        Kept before = last.get(address);
        Kept now = before;
        if (before == null || !before.value().equals(value)) {
            now = new Kept(value, maker.get().getBytes(StandardCharsets.UTF_8));
            made.add(address);
        }
        next.put(address, now);
        return now.text();
    }

    /** The addresses whose text the last run had to make. */
    Set<Address> made() {
        return new TreeSet<>(made);
    }
}
