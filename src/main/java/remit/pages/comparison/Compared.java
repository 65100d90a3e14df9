package remit.pages.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.ComparisonTable;
import remit.model.Criterion;
import remit.model.Handbook;
import remit.model.Role;
import remit.pages.part.Pair;
import remit.pages.part.Words;

/**
 * A comparison that has a page, worked out.
 *
 * @param pair its roles in handbook order, where nobody declared it; null for a declared one
 */
public record Compared(Comparison comparison, @Nullable Pair pair, ComparisonTable table) {

    /** Every comparison that has a page: the declared ones by id, then the pairs that none of them is about. */
    public static List<Compared> all(Handbook handbook) {
        List<Compared> all = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        for (Comparison comparison : handbook.comparisons().values()) {
            all.add(new Compared(comparison, null, ComparisonTable.of(comparison, handbook)));
            if (comparison.roles().size() == 2) {
                declared.add(comparison.pairId());
            }
        }
        List<String> criteria =
                handbook.allCriteria().stream().map(Criterion::id).toList();
        for (Pair pair : Pair.all(handbook)) {
            if (!declared.contains(pair.id())) {
                Comparison comparison = Comparison.undeclared(pair.first(), pair.second(), criteria);
                all.add(new Compared(comparison, pair, ComparisonTable.of(comparison, handbook)));
            }
        }
        return all;
    }

    public String id() {
        return comparison.id();
    }

    /** Its own title; of a pair, a question. */
    public String title(Words words) {
        return pair == null ? String.valueOf(comparison.title()) : pair.title(words);
    }

    /** The sources of the whole table: those the comparison names; of a pair nobody wrote, what both records name. */
    List<String> sources() {
        if (comparison.upkeep() != null) {
            return comparison.upkeep().sources();
        }
        List<String> common = new ArrayList<>(table.roles().get(0).upkeep().sources());
        table.roles().forEach(role -> common.retainAll(role.upkeep().sources()));
        return common;
    }

    /** Where nobody wrote what the roles are in short for this comparison, whether they say it themselves. */
    boolean rolesSpeak() {
        return comparison.inShort() == null && table.roles().stream().anyMatch(role -> role.inShort() != null);
    }

    List<Role> roles() {
        return table.roles();
    }
}
