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

    /** A value of at most this many lines is not folded: the words that unfold one more would take a line, too. */
    private static final int LIMIT = LINES + 1;

    /** The same in wide columns, where a line holds more on most screens than is reckoned here. */
    private static final int WIDE_LIMIT = LINES + 3;

    /** A lone paragraph of at most so many wide lines is not folded, since unfolded it would show nearly all of it twice. */
    private static final int LIMIT_OF_PARAGRAPH = 2 * LINES;

    /** Up to this many columns share the width of a page; more are as narrow as they can be. */
    private static final int WIDE_COLUMNS = 3;

    /** How many signs a line holds in the wide columns of a page that is rather narrow. */
    private static final int PER_WIDE_LINE = 26;

    /** How many signs a line holds in the narrowest column. */
    private static final int PER_NARROW_LINE = 20;

    /**
     * Returns how a value is folded; null where it is short enough to be shown whole.
     *
     * @param columns how many columns the table has beside that of its heads
     */
    static @Nullable ValueFold of(List<ItemView> items, int columns, Words words) {
        boolean wide = columns <= WIDE_COLUMNS;
        int perLine = wide ? PER_WIDE_LINE : PER_NARROW_LINE;
        int all = 0;
        int used = 0;
        int shown = 0;
        boolean full = false;
        for (ItemView item : items) {
            int lines = lines(item, perLine);
            all += lines;
            full |= used + lines > LINES;
            if (!full) {
                used += lines;
                shown++;
            }
        }
        return all <= (wide ? WIDE_LIMIT : LIMIT) ? null : at(items, shown, LINES - used, perLine, words);
    }

    private static @Nullable ValueFold at(List<ItemView> items, int shown, int room, int perLine, Words words) {
        ItemView next = items.get(shown);
        DividedHtml divided = next.html() == null || shown > 0 && room < 2
                ? null
                : DividedHtml.of(next.html(), Math.max(room, 1), perLine);
        if (divided != null) {
            return new ValueFold(shown, divided, words.say("value.fold_rest"));
        }
        if (shown == 0 && items.size() == 1) {
            return lines(next, PER_WIDE_LINE) <= LIMIT_OF_PARAGRAPH
                    ? null
                    : new ValueFold(0, null, words.say("value.fold", "start", start(next.text(), perLine)));
        }
        int seen = Math.max(shown, 1);
        return new ValueFold(seen, null, words.say("value.fold_items", "n", items.size() - seen));
    }

    private static int lines(ItemView item, int perLine) {
        int text = item.html() == null ? 1 : DividedHtml.lines(item.html(), perLine);
        int note = item.note() == null ? 0 : DividedHtml.lines(item.note(), perLine);
        // Where many have an item, two of them and the number of the others take a line of their own.
        return text + note + (item.others() == null ? 0 : 1);
    }

    /** Returns the first words of a text that is one long paragraph. */
    private static String start(String text, int perLine) {
        int length = text.codePointCount(0, text.length());
        int cut = text.offsetByCodePoints(0, Math.min(length, LINES * perLine));
        int blank = text.lastIndexOf(' ', cut);
        return text.substring(0, blank < cut / 2 ? cut : blank);
    }
}
