package remit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A desk, team or person that is not a role of this handbook: {@code contacts.yaml}.
 *
 * @param runBy the id of the party that answers for it, null where not said
 * @param reach the ways to reach it, in the order phone, e-mail, chat, page; empty where only a name is given
 * @param hours when it can be reached, null where not said
 * @param formerly old ids, whose anchors lead here
 */
public record Contact(
        String id,
        String title,
        @Nullable String runBy,
        List<Reach> reach,
        @Nullable String hours,
        List<String> formerly,
        Upkeep upkeep)
        implements Party {

    @Override
    public String shortName() {
        return title;
    }
}
