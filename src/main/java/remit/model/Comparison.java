package remit.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * A set of roles to set side by side: declared in {@code comparisons/<id>.yaml}, or a pair nobody wrote about.
 *
 * @param id of a declared comparison the name of its file; of an undeclared pair {@code a-vs-b}
 * @param title null for an undeclared pair, which is named by its roles
 * @param roles ids, two or more, in the order of the columns
 * @param criteria ids, in the order of the rows
 * @param inShort the short answer, null where nobody wrote one
 * @param rows the difference of a row in one sentence, by criterion
 * @param explanation the Markdown beside it, null for none
 * @param upkeep null for an undeclared pair
 */
public record Comparison(
        String id,
        @Nullable String title,
        List<String> roles,
        List<String> criteria,
        @Nullable Prose inShort,
        Map<String, Prose> rows,
        @Nullable Prose explanation,
        List<String> formerly,
        @Nullable Upkeep upkeep) {

    /** The folder of all comparisons in a site. */
    public static final String FOLDER = Section.COMPARE.word() + "/";

    /** The sign between the ids of two roles in the id of their page; no other id contains it. */
    public static final String BETWEEN = "-vs-";

    /**
     * The comparison of two roles for which nobody declared one; it has only its columns and rows.
     *
     * @param criteria ids, in the order of the rows
     */
    public static Comparison undeclared(Role first, Role second, List<String> criteria) {
        List<String> roles = List.of(first.id(), second.id());
        String id = pairId(first.id(), second.id());
        return new Comparison(id, null, roles, criteria, null, Map.of(), null, List.of(), null);
    }

    /**
     * The id of the page of two roles, in whichever order they are given: the id that comes first in code-point order
     * is first in it.
     */
    public static String pairId(String a, String b) {
        return a.compareTo(b) < 0 ? a + BETWEEN + b : b + BETWEEN + a;
    }

    /** The id of the pair of roles that this compares; may be asked only where there are two roles. */
    public String pairId() {
        return pairId(roles.get(0), roles.get(1));
    }

    public boolean declared() {
        return title != null;
    }
}
