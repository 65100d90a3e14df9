package remit.bench.made;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A handbook as large in every direction as those of real organisations: a thousand roles, each with sixty other names
 * and 110 values, and one comparison of 114 of them.
 */
final class WideHandbook {

    static final int ROLES = 1_000;
    static final int COMPARED = 114;
    private static final int NAMES = 60;
    private static final int GROUPS = 10;
    private static final int IN_GROUP = 11;

    private final long seed;

    WideHandbook(long seed) {
        this.seed = seed;
    }

    /** Every other criterion is a list, the others are texts. */
    String criteria() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> "- group: Group " + group + "\n  criteria:\n"
                        + inGroup(group)
                                .map(id -> "    - id: " + id + "\n      name: Point " + id + "\n      kind: "
                                        + (isList(id) ? "list" : "text") + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    String role(int number) {
        MadeWords words = new MadeWords(new SplittableRandom(new SplittableRandom(seed * 31 + number).nextLong()));
        StringBuilder yaml = new StringBuilder("title: Keeper of " + MadeWords.word(number) + " " + number
                + "\nabbreviation: K" + number + "\nin-short: " + words.sentence(8, 14) + "\nalso-known-as:\n");
        for (int name = 0; name < NAMES; name++) {
            yaml.append("  - ")
                    .append(MadeWords.capital(MadeWords.word(number * NAMES + name)))
                    .append(" ")
                    .append(words.words(1, 3))
                    .append("\n");
        }
        yaml.append("values:\n");
        IntStream.range(0, GROUPS)
                .boxed()
                .flatMap(WideHandbook::inGroup)
                .forEach(id -> yaml.append("  ")
                        .append(id)
                        .append(isList(id) ? ":\n" + list(words) : ": " + words.sentence(6, 14) + "\n"));
        return yaml.toString();
    }

    String comparison() {
        String roles = IntStream.range(0, COMPARED).mapToObj(i -> "role-" + i).collect(Collectors.joining(", "));
        return "title: Many keepers\nin-short: Every keeper of the first kind.\nroles: [" + roles + "]\n";
    }

    private static Stream<String> inGroup(int group) {
        return IntStream.range(0, IN_GROUP).mapToObj(i -> "point-" + group + "-" + i);
    }

    private static boolean isList(String id) {
        return List.of('1', '3', '5', '7', '9').contains(id.charAt(id.length() - 1));
    }

    private static String list(MadeWords words) {
        return Stream.generate(() -> "    - " + MadeWords.capital(words.words(2, 6)) + "\n")
                .limit(3)
                .collect(Collectors.joining());
    }
}
