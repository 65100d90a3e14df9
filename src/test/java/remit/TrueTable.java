package remit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import remit.RandomHandbook.Column;
import remit.RandomHandbook.Point;
import remit.RandomHandbook.Said;
import remit.RandomHandbook.Thing;

/**
 * What is true about a comparison, worked out only from what was written and from {@code src/docs/sameness.md}.
 *
 * @param columns in their order
 */
record TrueTable(List<Point> points, List<Column> columns) {

    /**
     * The text by which words are compared: without signs that nobody sees; NFKC; typed signs in place of those of word
     * processors; one space for white space, none at the ends; upper then lower case; no closing marks and white space.
     */
    static String normal(String text) {
        String seen = text.replaceAll("[\\p{Cf}\\u034f\\ufe00-\\ufe0f&&[^\\u0600-\\u0605\\u06dd\\u070f\\u08e2]]", "");
        String composed = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        String normal = spaced(
                composed.replaceAll("[‘’ʼ‛]", "'").replaceAll("[“”„‟]", "\"").replace('\u2010', '-'));
        String folded = normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return folded.replaceFirst("[.,;:!?\\s]+$", "");
    }

    /** The text with one space for each run of Unicode white space, and none at the ends. */
    static String spaced(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    String difference(Point point) {
        List<Said> cells =
                columns.stream().map(column -> column.said().get(point.id())).toList();
        List<Said> stated = cells.stream().filter(cell -> !silent(cell)).toList();
        if (stated.isEmpty()) {
            return "unstated";
        }
        Set<Object> said = new HashSet<>();
        stated.forEach(cell -> said.add(List.of(cell.state(), equals(cell))));
        if (said.size() > 1) {
            return "different";
        }
        return stated.size() < cells.size() ? "partial" : "same";
    }

    /** How many rows have each difference. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>(Map.of("same", 0, "different", 0, "partial", 0, "unstated", 0));
        points.forEach(point -> counts.merge(difference(point), 1, Integer::sum));
        return counts;
    }

    /** The other roles that have an equal item; none for kinds that take one value. */
    List<Column> sharedWith(Point point, Column column, Thing thing) {
        if (!point.kind().equals("list") && !point.kind().equals("link")) {
            return List.of();
        }
        return columns.stream()
                .filter(other -> other != column)
                .filter(other -> equals(other.said().get(point.id())).contains(equal(thing)))
                .toList();
    }

    List<Column> silent(Point point) {
        return columns.stream()
                .filter(column -> silent(column.said().get(point.id())))
                .toList();
    }

    private static boolean silent(Said said) {
        return said.state().equals("not-stated");
    }

    private static Set<Object> equals(Said said) {
        Set<Object> all = new HashSet<>();
        said.things().forEach(thing -> all.add(equal(thing)));
        return all;
    }

    /** What items are compared by: the normal text of words and where they lead, the value of numbers, else the item. */
    static Object equal(Thing thing) {
        if (thing.value() instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return thing.value() instanceof String words ? List.of(normal(words), thing.leadsTo()) : thing.value();
    }
}
