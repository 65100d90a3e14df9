package remit.check.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import remit.model.Articles;
import remit.model.Criterion;
import remit.model.TitleOrder;
import remit.problem.Batches;

/**
 * Remembers what the files of the last check were bound as, so that the next check binds only what has been read anew.
 * Files are recognised by their documents: a document that {@code remit.read.KeptFiles} has kept is the same object.
 */
public final class KeptRecords {

    private Map<Object, BoundFile> files = Map.of();
    private Map<Fields, RoleValues> values = Map.of();
    private List<Object> criteria = List.of();
    private boolean criteriaSound;
    private @Nullable TitleLanguage titleLanguage;
    private @Nullable TitleOrder titles;

    private record TitleLanguage(String language, Articles articles) {}

    /** Hands on the documents as bound files, in the same order. Those that changed are bound in parallel. */
    <D> void files(List<D> documents, Function<D, BoundFile> binder, Consumer<BoundFile> take) {
        Batches.forEach(
                documents,
                document -> {
                    BoundFile before = files.get(document);
                    return before == null ? binder.apply(document) : before;
                },
                take);
    }

    /** Remembers these documents, each with its file, and forgets all others. */
    public void keep(List<?> documents, List<BoundFile> bound) {
        Map<Object, BoundFile> kept = new IdentityHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            kept.put(documents.get(i), bound.get(i));
        }
        files = Collections.unmodifiableMap(kept);
    }

    /** Hands on the values of these roles, in order. They are bound again where the role or any criterion has changed. */
    public void values(
            List<Fields> roles,
            Collection<Criterion> criteriaNow,
            boolean sound,
            Function<Fields, RoleValues> binder,
            Consumer<RoleValues> take) {
        List<Object> now = inOrder(criteriaNow);
        Map<Fields, RoleValues> before = criteriaSound == sound && criteria.equals(now) ? values : Map.of();
        List<RoleValues> bound = new ArrayList<>();
        Batches.forEach(
                roles,
                role -> {
                    RoleValues kept = before.get(role);
                    return kept == null ? binder.apply(role) : kept;
                },
                one -> {
                    bound.add(one);
                    take.accept(one);
                });
        Map<Fields, RoleValues> kept = new IdentityHashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            kept.put(roles.get(i), bound.get(i));
        }
        values = Collections.unmodifiableMap(kept);
        criteria = now;
        criteriaSound = sound;
    }

    /**
     * Returns the order of titles in a language. It is that of the last check, which knows the places of many titles
     * already, where language and articles are still the same.
     *
     * @param language a BCP 47 tag
     */
    public TitleOrder titles(String language, Articles articles) {
        TitleLanguage now = new TitleLanguage(language, articles);
        if (titles == null || !now.equals(titleLanguage)) {
            titles = new TitleOrder(language, articles);
            titleLanguage = now;
        }
        return titles;
    }

    /** Returns the criteria in a form that also differs where only the order of their shared wordings does. */
    private static List<Object> inOrder(Collection<Criterion> criteria) {
        List<Object> all = new ArrayList<>(criteria);
        criteria.forEach(criterion -> all.add(List.copyOf(criterion.items().keySet())));
        return all;
    }
}
