package remit.bench.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remit.bench.made.MadeRole.Part;

/**
 * A handbook of as many roles as wanted and half as many comparisons, each of two roles. Each thing is made when it is
 * asked for, of the seed and its number alone, so that a handbook of any size takes no memory.
 */
public final class MadeHandbook {

    /** How many phrases the roles share out among them for one criterion, so that some say the same. */
    private static final int PHRASES = 40;

    private static final int TERMS = 12;

    private final long seed;
    private final int roles;

    /**
     * @param roles two or more
     */
    public MadeHandbook(long seed, int roles) {
        this.seed = seed;
        this.roles = roles;
    }

    public int roles() {
        return roles;
    }

    public int comparisons() {
        return roles / 2;
    }

    Stream<MadeRole> allRoles() {
        return IntStream.range(0, roles).mapToObj(this::role);
    }

    Stream<MadeComparison> allComparisons() {
        return IntStream.range(0, comparisons()).mapToObj(this::comparison);
    }

    /** What the words of a glossary mean, by the word. */
    Map<String, String> terms() {
        MadeWords words = words("terms", 0);
        Map<String, String> terms = new LinkedHashMap<>();
        IntStream.range(0, TERMS).forEach(i -> terms.put(MadeWords.common(i), words.sentence(6, 12)));
        return terms;
    }

    MadeRole role(int number) {
        MadeWords words = words("role", number);
        SplittableRandom random = random("values", number);
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (MadeCriterion criterion : MadeCriterion.ALL) {
            switch (random.nextInt(20)) {
                case 0 -> {}
                case 1 -> values.put(criterion.id(), List.of("none"));
                case 2 -> values.put(criterion.id(), List.of("does not apply"));
                default -> values.put(criterion.id(), value(criterion, random, words));
            }
        }
        return new MadeRole(
                "role-" + number,
                MadeWords.capital(MadeWords.word(number)) + " " + words.words(1, 3),
                "R" + number,
                words.sentence(10, 18),
                values,
                explanation(words));
    }

    private MadeComparison comparison(int number) {
        MadeWords words = words("comparison", number);
        List<MadeRole> both = List.of(role(2 * number), role(2 * number + 1));
        String id = both.get(0).id() + "-and-" + both.get(1).id();
        String title = both.get(0).title() + " and " + both.get(1).title();
        return new MadeComparison(id, title, both, words.sentence(12, 20), words.sentence(8, 12));
    }

    private List<String> value(MadeCriterion criterion, SplittableRandom random, MadeWords words) {
        return switch (criterion.kind()) {
            case "number" -> List.of(Integer.toString(random.nextInt(1, 400)));
            case "yes-no" -> List.of(List.of("yes", "no", "partly").get(random.nextInt(3)));
            case "choice" ->
                List.of(criterion
                        .choices()
                        .get(random.nextInt(criterion.choices().size())));
            case "text" -> List.of(words.paragraph(2), words.paragraph(1));
            default ->
                random.ints(0, PHRASES)
                        .distinct()
                        .limit(random.nextInt(2, 6))
                        .mapToObj(phrase -> phrase(criterion, phrase))
                        .toList();
        };
    }

    private String phrase(MadeCriterion criterion, int number) {
        String sentence = words(criterion.id(), number).sentence(3, 8);
        return sentence.substring(0, sentence.length() - 1);
    }

    /** Two paragraphs, a heading, a list and a table. */
    private static List<Part> explanation(MadeWords words) {
        List<String> list = Stream.generate(() -> words.sentence(4, 9)).limit(4).toList();
        List<List<String>> table = Stream.generate(() -> List.of(words.words(1, 2), words.words(2, 4)))
                .limit(4)
                .toList();
        List<String> rows = new ArrayList<>(
                table.stream().map(row -> "| " + String.join(" | ", row) + " |").toList());
        rows.add(1, "|---|---|");
        String first = words.paragraph(4);
        String heading = MadeWords.capital(words.words(2, 4));
        String last = words.paragraph(3);
        return List.of(
                new Part(first, plain(List.of(first))),
                new Part("## " + heading, List.of(heading)),
                new Part("- " + String.join("\n- ", list), plain(list)),
                new Part(
                        String.join("\n", rows),
                        table.stream().flatMap(List::stream).toList()),
                new Part(last, plain(List.of(last))));
    }

    private static List<String> plain(List<String> markdown) {
        return markdown.stream().map(MadeRole::plain).toList();
    }

    private MadeWords words(String what, int number) {
        return new MadeWords(random(what, number));
    }

    /** Mixed twice: neighbours would otherwise go through the same numbers, each a step ahead of the other. */
    private SplittableRandom random(String what, int number) {
        long place = seed * 1_000_003 + what.hashCode() * 31L + number;
        return new SplittableRandom(new SplittableRandom(place).nextLong());
    }
}
