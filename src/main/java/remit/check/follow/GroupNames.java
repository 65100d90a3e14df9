package remit.check.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.problem.Suggestion;
import remit.problem.Unicode;
import remit.problem.UnicodePattern;
import remit.shape.Key;

/**
 * Finds group names that were meant to be the same. Records are grouped by the words of the group, so that a typing
 * error would split a group.
 */
public final class GroupNames {

    private static final int SHORTEST = 5;

    /** So many names are compared with each other; where there are more, they hardly name groups. */
    private static final int COMPARED = 1_000;

    private static final UnicodePattern NO_WORDS = UnicodePattern.of("[^\\p{L}\\p{N}]+");

    /** Words of two letters or more, and what is between words. */
    private static final UnicodePattern LONG_WORDS = UnicodePattern.of("[\\p{L}]{2,}|[^\\p{L}\\p{N}]+");

    private GroupNames() {}

    /**
     * Reports such names.
     *
     * @param key the key of the group's name
     * @param once whether a group's name must not be repeated, because each is a heading with its own records
     */
    static void check(List<Fields> records, Key.Text key, boolean once, Problems problems) {
        Map<String, List<Bound.Word>> groups = new LinkedHashMap<>();
        for (Fields record : records) {
            Bound.Word group = record.word(key);
            if (group != null) {
                groups.computeIfAbsent(group.text(), g -> new ArrayList<>()).add(group);
            }
        }
        if (once) {
            groups.values().stream()
                    .filter(places -> places.size() > 1)
                    .forEach(places -> problems.add(Message.GROUP_TWICE
                            .at(places.get(1).position(), places.get(1).text())
                            .hint(RecordHint.oneGroup(place(places.get(0))))));
        }
        List<Name> names =
                groups.keySet().stream().limit(COMPARED).map(Name::of).toList();
        for (int later = 1; later < names.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (names.get(earlier).nearlyEquals(names.get(later))) {
                    List<Bound.Word> first = groups.get(names.get(earlier).written());
                    report(key, first, groups.get(names.get(later).written()), once, problems);
                    break;
                }
            }
        }
    }

    private static String place(Bound.Word first) {
        return first.position().file() + ":" + first.position().line();
    }

    /**
     * Reports a name that is nearly the same as another: the one that is used less often, or the later one where both
     * are used equally often.
     */
    private static void report(
            Key.Text key, List<Bound.Word> earlier, List<Bound.Word> later, boolean once, Problems problems) {
        boolean earlierIsRarer = earlier.size() < later.size();
        Bound.Word slip = (earlierIsRarer ? earlier : later).get(0);
        Bound.Word meant = (earlierIsRarer ? later : earlier).get(0);
        problems.add(Message.GROUP_NEARLY
                .at(slip.position(), slip.text(), meant.text())
                .hint(once ? RecordHint.oneGroup(place(meant)) : Hint.write(key.name() + ": " + meant.text())));
    }

    /**
     * Returns whether two names differ only in case, spaces and punctuation, or in one typing error. Names are meant to
     * differ if they differ in their first letter, in a digit or in a word of one letter: {@code Hiring} and
     * {@code Firing}, {@code Building 1} and {@code Building 2}, {@code Team A} and {@code Team B}.
     */
    public static boolean nearlyEqual(String a, String b) {
        return Name.of(a).nearlyEquals(Name.of(b));
    }

    /**
     * A name as it is compared.
     *
     * @param plain the letters and digits in lower case
     * @param marks the digits and words of one letter, which distinguish names that are alike otherwise
     */
    private record Name(String written, String plain, String marks) {

        static Name of(String written) {
            String lower = Unicode.lower(written);
            return new Name(
                    written,
                    NO_WORDS.replaceAll(lower, ""),
                    LONG_WORDS.replaceAll(lower, " ").strip());
        }

        boolean nearlyEquals(Name other) {
            if (plain.equals(other.plain)) {
                return true;
            }
            boolean comparable = Math.min(plain.length(), other.plain.length()) >= SHORTEST
                    && Math.abs(plain.length() - other.plain.length()) <= 1
                    && plain.charAt(0) == other.plain.charAt(0)
                    && marks.equals(other.marks);
            return comparable && Suggestion.isOneSlip(plain, other.plain);
        }
    }
}
