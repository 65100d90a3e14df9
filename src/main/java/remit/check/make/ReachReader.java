package remit.check.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.model.Reach;
import remit.prose.Link;
import remit.shape.Key;
import remit.shape.RoleShape;

/** Makes the ways to reach a role or contact. */
public final class ReachReader {

    /** In the order in which the ways of a contact are tried. A role's own ways have keys of the same names. */
    private static final Map<Key.Text, Reach.Kind> KINDS = kinds();

    private ReachReader() {}

    /** Returns all ways that a record names; may be empty. */
    public static List<Reach> ways(Fields record) {
        List<Reach> ways = new ArrayList<>();
        KINDS.forEach((key, kind) -> {
            Bound.Word word = record.word(key);
            if (word != null) {
                String value = kind == Reach.Kind.PAGE ? target(word) : word.text();
                ways.add(new Reach(record.get(RoleShape.Reach.LABEL), kind, value));
            }
        });
        return ways;
    }

    /** Returns what the value of a page's key names: an outside address, or a path from the content folder. */
    public static String target(Bound.Word page) {
        return Link.of(page.text(), false, page.position()).target();
    }

    private static Map<Key.Text, Reach.Kind> kinds() {
        Map<Key.Text, Reach.Kind> kinds = new LinkedHashMap<>();
        kinds.put(RoleShape.Reach.PHONE, Reach.Kind.PHONE);
        kinds.put(RoleShape.Reach.EMAIL, Reach.Kind.EMAIL);
        kinds.put(RoleShape.Reach.CHAT, Reach.Kind.CHAT);
        kinds.put(RoleShape.Reach.PAGE, Reach.Kind.PAGE);
        return kinds;
    }
}
