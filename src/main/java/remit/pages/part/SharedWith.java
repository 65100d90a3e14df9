package remit.pages.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Tag;

/** Says which other roles have an item, too: {@code also CIO, CTO and 5 others}. */
public final class SharedWith {

    /** At most this many roles are named; the names of more would fill the table. */
    private static final int NAMED = 2;

    private SharedWith() {}

    /** Returns the tags of the roles that are named, without links. */
    public static List<Tag> named(Here here, List<Role> sharing) {
        return sharing.stream().limit(NAMED).map(here::tag).map(Tag::unlinked).toList();
    }

    /** Says how many more roles there are; null where all are named. */
    public static @Nullable String others(Here here, List<Role> sharing) {
        int others = sharing.size() - NAMED;
        return others > 0 ? here.words().count("value.others", others) : null;
    }
}
