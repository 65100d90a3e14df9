package remit.pages.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.part.ValueView.ItemView;
import remit.prose.DividedHtml;
import remit.words.Words;

/**
 * How a value is folded in a table, where it would push all other values out of sight. About as many lines of each value
 * stay in sight, so that the values of one row fold alike.
 *
 * @param shown how many items stay in sight whole, from the first on
 * @param divided the item after these, of which a beginning stays in sight; null where it is folded whole
 * @param summary the words that unfold the rest: {@code Show 7 more}
 */
public record ValueFold(int shown, @Nullable DividedHtml divided, String summary) {

    /** About this many lines of a folded value stay in sight. */
    private static final int LINES = 8;

    /** A value that has at most this many lines is not folded. */
    private static final int LIMIT = 11;

    /** How many signs a line of a table holds, in a column that is rather narrow. */
    private static final int PER_LINE = 26;

    /** Returns how a value is folded; null where it is short enough to be shown whole. */
    static @Nullable ValueFold of(List<ItemView> items, Words words) {
        int all = 0;
        int used = 0;
        int shown = 0;
        boolean full = false;
        for (ItemView item : items) {
            int lines = lines(item);
            all += lines;
            full |= used + lines > LINES;
            if (!full) {
                used += lines;
                shown++;
            }
        }
        return all <= LIMIT ? null : at(items, shown, LINES - used, words);
    }

    private static @Nullable ValueFold at(List<ItemView> items, int shown, int room, Words words) {
        ItemView next = items.get(shown);
        DividedHtml divided = next.html() == null || shown > 0 && room < 2
                ? null
                : DividedHtml.of(next.html(), Math.max(room, 1), PER_LINE);
        if (divided != null) {
            return new ValueFold(shown, divided, words.say("value.fold_rest"));
        }
        if (shown == 0 && items.size() == 1) {
            // A paragraph that is a little too long would show nearly all of it twice.
            return lines(next) <= 2 * LINES
                    ? null
                    : new ValueFold(0, null, words.say("value.fold", "start", start(next.text())));
        }
        int seen = Math.max(shown, 1);
        return new ValueFold(seen, null, words.say("value.fold_items", "n", items.size() - seen));
    }

    private static int lines(ItemView item) {
        int text = item.html() == null ? 1 : DividedHtml.lines(item.html(), PER_LINE);
        int note = item.note() == null ? 0 : DividedHtml.lines(item.note(), PER_LINE);
        // Where many have an item, two of them and the number of the others take a line of their own.
        return text + note + (item.others() == null ? 0 : 1);
    }

    /** Returns the first words of a text that is one long paragraph. */
    private static String start(String text) {
        int length = text.codePointCount(0, text.length());
        int cut = text.offsetByCodePoints(0, Math.min(length, LINES * PER_LINE));
        int blank = text.lastIndexOf(' ', cut);
        return text.substring(0, blank < cut / 2 ? cut : blank);
    }
}
