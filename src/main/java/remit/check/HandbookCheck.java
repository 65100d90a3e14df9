package remit.check;

import java.util.ArrayList;
import java.util.List;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;

/** {@code handbook.yaml}. */
final class HandbookCheck {

    private HandbookCheck() {}

    static void check(Content content, Problems problems) {
        Fields handbook = content.handbook();
        if (handbook == null) {
            return;
        }
        checkOrder(content, handbook, problems);
        checkPairs(content, handbook, problems);
        Duplicates.check(handbook.words("menu"), "menu", problems);
        Fields home = handbook.record("home");
        if (home != null) {
            for (String key : List.of("topics", "guides", "pages")) {
                Duplicates.check(home.words(key), key, problems);
            }
        }
        Fields feedback = handbook.record("feedback");
        if (feedback != null && feedback.wrote("email") == feedback.wrote("page")) {
            problems.add(Message.ONE_WAY.at(feedback.start(), "email, page"));
        }
        String editLink = handbook.text("edit-link");
        if (editLink != null && !editLink.contains("{file}")) {
            problems.add(Message.NO_PLACE_FOR_FILE.at(handbook.at("edit-link")));
        }
    }

    /** An order of roles is complete or left out. */
    private static void checkOrder(Content content, Fields handbook, Problems problems) {
        if (!handbook.has("roles")) {
            return;
        }
        Duplicates.check(handbook.words("roles"), "roles", problems);
        List<String> left = new ArrayList<>(content.roles().keySet());
        left.removeAll(handbook.texts("roles"));
        long sound = handbook.texts("roles").stream()
                .distinct()
                .filter(content.roles()::containsKey)
                .count();
        if (!left.isEmpty() && sound == handbook.count("roles")) {
            problems.add(Message.ORDER_INCOMPLETE
                    .at(handbook.at("roles"), String.join(", ", left))
                    .hint(Hint.completeOrder()));
        }
    }

    private static void checkPairs(Content content, Fields handbook, Problems problems) {
        long roles = content.roles().size();
        if ("all".equals(handbook.text("pairs")) && roles > Pairs.ALL_AT_MOST) {
            problems.add(Message.TOO_MANY_PAIRS
                    .at(handbook.at("pairs"), roles, roles * (roles - 1) / 2)
                    .hint(Hint.write("pairs: declared")));
        }
    }
}
