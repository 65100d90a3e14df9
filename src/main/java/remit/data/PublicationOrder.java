package remit.data;

import java.util.Comparator;
import java.util.Set;
import remit.shape.ReservedIds;

/**
 * The order in which the files of a site are shown, so that a reader who is there meanwhile finds what a page leads to:
 * what pages need, then pages, those further down first and those that list them after them, then files about all pages,
 * and the manifest. Pages that lead to each other cannot both come first.
 */
public final class PublicationOrder implements Comparator<String> {

    private static final String PAGE = ".html";
    private static final String INDEX = ReservedIds.INDEX + PAGE;
    private static final Set<String> ABOUT_PAGES = Set.of(Sitemap.ADDRESS, Sitemap.ROBOTS_ADDRESS);

    private static final Comparator<String> ORDER = Comparator.comparingInt(PublicationOrder::rank)
            .thenComparing(Comparator.comparingInt(PublicationOrder::depth).reversed())
            .thenComparing(address -> address.endsWith(INDEX));

    /** Compares two addresses; gives 0 where it does not matter which of them comes first. */
    @Override
    public int compare(String address, String other) {
        return ORDER.compare(address, other);
    }

    private static int rank(String address) {
        if (address.equals(Manifest.ADDRESS)) {
            return 3;
        } else if (ABOUT_PAGES.contains(address)) {
            return 2;
        }
        return address.endsWith(PAGE) ? 1 : 0;
    }

    private static int depth(String address) {
        return (int) address.chars().filter(c -> c == '/').count();
    }
}
