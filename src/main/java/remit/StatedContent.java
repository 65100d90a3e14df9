package remit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.fact.Edition;
import remit.fact.PointNames;

/**
 * What the content states.
 *
 * @param edition null where the content has errors
 * @param names what readers call the points; null where the content has errors
 * @param addresses those of all pages, redirects and files of data that a build would write; empty where they were not
 *     asked for
 */
public record StatedContent(
        Checked checked,
        @Nullable Edition edition,
        @Nullable PointNames names,
        Set<String> addresses) {

    public StatedContent {
        addresses = Set.copyOf(addresses);
    }
}
