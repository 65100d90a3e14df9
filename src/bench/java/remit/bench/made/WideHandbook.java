package remit.bench.made;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A handbook of a thousand roles that is large in a direction: how many other names and values each role has. */
final class WideHandbook {

    static final int ROLES = 1_000;
    static final int COMPARED = 114;

    private final long seed;
    private final int names;
    private final int groups;
    private final int inGroup;

    private WideHandbook(long seed, int names, int groups, int inGroup) {
        this.seed = seed;
        this.names = names;
        this.groups = groups;
        this.inGroup = inGroup;
    }

    /** As large in every direction as those of real organisations: sixty other names and 110 values a role. */
    static WideHandbook ofNames(long seed) {
        return new WideHandbook(seed, 60, 10, 11);
    }

    /** As somebody might edit it in a spreadsheet: two other names and twenty values a role. */
    static WideHandbook ofSheets(long seed) {
        return new WideHandbook(seed, 2, 2, 10);
    }

    /** Every other criterion is a list, the others are texts. */
    String criteria() {
        return IntStream.range(0, groups)
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
        for (int name = 0; name < names; name++) {
            yaml.append("  - ")
                    .append(MadeWords.capital(MadeWords.word(number * names + name)))
                    .append(" ")
                    .append(words.words(1, 3))
                    .append("\n");
        }
        yaml.append("values:\n");
        IntStream.range(0, groups)
                .boxed()
                .flatMap(this::inGroup)
                .forEach(id -> yaml.append("  ")
                        .append(id)
                        .append(isList(id) ? ":\n" + list(words) : ": " + words.sentence(6, 14) + "\n"));
        return yaml.toString();
    }

    String comparison() {
        String roles = IntStream.range(0, COMPARED).mapToObj(i -> "role-" + i).collect(Collectors.joining(", "));
        return "title: Many keepers\nin-short: Every keeper of the first kind.\nroles: [" + roles + "]\n";
    }

    private Stream<String> inGroup(int group) {
        return IntStream.range(0, inGroup).mapToObj(i -> "point-" + group + "-" + i);
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
