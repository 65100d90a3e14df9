package remit.check.bind;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import remit.model.Criterion;

/**
 * Remembers what the files of the last check were bound to, so that the next one binds only what was read anew. A kept
 * document is the same object; see {@code remit.read.KeptFiles}.
 */
public final class KeptRecords {

    private Map<Object, BoundFile> files = Map.of();
    private Map<Fields, RoleValues> values = Map.of();
    private Map<String, Criterion> criteria = Map.of();
    private boolean criteriaSound;

    /** The documents as bound files, in their order; the changed ones are bound side by side. */
    <D> List<BoundFile> files(List<D> documents, Function<D, BoundFile> binder) {
        return documents.parallelStream()
                .map(document -> {
                    BoundFile before = files.get(document);
                    return before == null ? binder.apply(document) : before;
                })
                .toList();
    }

    /** Remembers these documents, each with its file, and forgets all others. */
    public void keep(List<?> documents, List<BoundFile> bound) {
        Map<Object, BoundFile> kept = new IdentityHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            kept.put(documents.get(i), bound.get(i));
        }
        files = Collections.unmodifiableMap(kept);
    }

    /** The values of these roles, bound again where the role or any criterion changed. */
    public List<RoleValues> values(
            List<Fields> roles, Map<String, Criterion> now, boolean sound, Function<Fields, RoleValues> binder) {
        Map<Fields, RoleValues> before = criteriaSound == sound && criteria.equals(now) ? values : Map.of();
        List<RoleValues> bound = roles.parallelStream()
                .map(role -> {
                    RoleValues kept = before.get(role);
                    return kept == null ? binder.apply(role) : kept;
                })
                .toList();
        Map<Fields, RoleValues> kept = new IdentityHashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            kept.put(roles.get(i), bound.get(i));
        }
        values = Collections.unmodifiableMap(kept);
        criteria = now;
        criteriaSound = sound;
        return bound;
    }
}
