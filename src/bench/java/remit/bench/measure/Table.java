package remit.bench.measure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import remit.bench.measure.Contest.Result;

/** Results as a table in Markdown, with a row for how many times as much each entrant before Hugo took as Hugo. */
public final class Table {

    private static final String HEAD = """
            | Handbook | What ran | Wall, s | CPU, s | Peak memory, MB | Output, MB | Files |
            |---|---|--:|--:|--:|--:|--:|
            """;

    private Table() {}

    /** Results of contests, one contest after the other. */
    public static String of(List<Result> results) {
        StringBuilder table = new StringBuilder(HEAD);
        String contest = "";
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            boolean first = !result.contest().equals(contest);
            contest = result.contest();
            table.append(row(first ? contest : "", result));
            if (result.entrant().equals("Hugo") && !first) {
                for (int one = first(results, i); one < i; one++) {
                    table.append(ratios(results.get(one), result));
                }
            }
        }
        return table.toString();
    }

    /** The index of the first result of the same contest. */
    private static int first(List<Result> results, int index) {
        int first = index;
        while (first > 0
                && results.get(first - 1).contest().equals(results.get(index).contest())) {
            first--;
        }
        return first;
    }

    private static String row(String contest, Result result) {
        Cost cost = result.cost();
        Output output = result.output();
        if (cost == null) {
            return line(contest, result.entrant(), "failed", "", "", "", "");
        }
        return line(
                contest,
                result.entrant(),
                number("%.2f", cost.wall()),
                number("%.2f", cost.processor()),
                number("%.0f", cost.memory()),
                output == null ? "–" : number("%.2f", output.bytes() / 1e6),
                output == null ? "–" : number("%,.0f", output.files()));
    }

    private static String ratios(Result one, Result other) {
        Cost cost = one.cost();
        Cost than = other.cost();
        if (cost == null || than == null) {
            return "";
        }
        return line(
                "",
                "**" + one.entrant() + " ÷ " + other.entrant() + "**",
                ratio(cost.wall(), than.wall()),
                ratio(cost.processor(), than.processor()),
                ratio(cost.memory(), than.memory()),
                ratio(one.output(), other.output(), true),
                ratio(one.output(), other.output(), false));
    }

    private static String ratio(@Nullable Output one, @Nullable Output other, boolean bytes) {
        if (one == null || other == null) {
            return "–";
        }
        return bytes ? ratio(one.bytes(), other.bytes()) : ratio(one.files(), other.files());
    }

    private static String ratio(double one, double other) {
        return other == 0 ? "–" : number("**%.2f**", one / other);
    }

    private static String number(String format, double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, format, number);
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
