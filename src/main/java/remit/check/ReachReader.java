package remit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Reach;
import remit.problem.Message;
import remit.problem.Problems;
import remit.prose.Link;

/** Ways to reach a role or contact. */
final class ReachReader {

    /** In the order in which a contact's ways are tried. */
    private static final Map<String, Reach.Kind> KINDS = kinds();

    private ReachReader() {}

    /** A role's contact names exactly one way. */
    static void checkOne(Fields contact, Problems problems) {
        long ways = KINDS.keySet().stream().filter(contact::wrote).count();
        if (ways != 1) {
            problems.add(Message.ONE_WAY.at(contact.start(), String.join(", ", KINDS.keySet())));
        }
    }

    /** All ways that a record names. */
    static List<Reach> ways(Fields record) {
        List<Reach> ways = new ArrayList<>();
        KINDS.forEach((key, kind) -> {
            Bound.Word word = record.word(key);
            if (word != null) {
                String value = kind == Reach.Kind.PAGE ? target(word) : word.text();
                ways.add(new Reach(record.text("label"), kind, value));
            }
        });
        return ways;
    }

    /** A page as what it names: an outside address, or a path from the content folder. */
    static String target(Bound.Word page) {
        return Link.of(page.text(), false, page.position()).target();
    }

    private static Map<String, Reach.Kind> kinds() {
        Map<String, Reach.Kind> kinds = new LinkedHashMap<>();
        kinds.put("phone", Reach.Kind.PHONE);
        kinds.put("email", Reach.Kind.EMAIL);
        kinds.put("chat", Reach.Kind.CHAT);
        kinds.put("page", Reach.Kind.PAGE);
        return kinds;
    }
}
