package remit.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works out who keeps a page that shows all records of one file. */
public final class CommonUpkeep {

    private CommonUpkeep() {}

    /**
     * What all of these have in common. A part in which two of them differ is null; sources are left out.
     *
     * @return null where there are none, or they come from several files
     */
    public static @Nullable Upkeep of(Collection<Upkeep> all) {
        String file = common(all, Upkeep::file);
        return file == null
                ? null
                : new Upkeep(
                        file,
                        common(all, Upkeep::owner),
                        common(all, Upkeep::reviewed),
                        common(all, Upkeep::reviewedIn),
                        common(all, Upkeep::reviewEvery),
                        List.of());
    }

    private static <T> @Nullable T common(Collection<Upkeep> all, Function<Upkeep, @Nullable T> part) {
        Set<@Nullable T> values = new HashSet<>();
        all.forEach(upkeep -> values.add(part.apply(upkeep)));
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
