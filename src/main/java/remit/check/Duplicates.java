package remit.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.problem.Message;
import remit.problem.Problems;

/** Finds what stands in one list twice. */
final class Duplicates {

    private Duplicates() {}

    static void check(List<Bound.Word> words, String key, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Bound.Word word : words) {
            if (!seen.add(word.text())) {
                problems.add(Message.TWICE_IN_LIST.at(word.position(), word.text(), key));
            }
        }
    }
}
