package remit.data;

import java.util.List;
import java.util.Set;

/**
 * Which addresses come and go.
 *
 * @param added addresses of pages that were not there before, also of those that only lead on
 * @param gone addresses of pages, data and assets that nothing leads on from
 */
public record AddressChanges(List<String> added, List<String> gone) {

    /** No address comes or goes. */
    public static final AddressChanges NONE = new AddressChanges(List.of(), List.of());

    public AddressChanges {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** Returns what differs between the addresses of two sites, each list in order; none where the old ones are not known. */
    public static AddressChanges of(Set<String> before, Set<String> after) {
        List<String> added = after.stream()
                .filter(address -> Manifest.isPage(address) && !before.contains(address))
                .sorted()
                .toList();
        return before.isEmpty() ? NONE : new AddressChanges(added, Manifest.gone(before, after));
    }
}
