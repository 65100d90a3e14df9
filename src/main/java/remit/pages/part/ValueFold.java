package remit.pages.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.link.Tag;
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

    /** At most about this many lines of a value stay in sight; one that has no more is not folded. */
    private static final int LINES = 8;

    /**
     * At least so many lines are folded away, which are one fewer in wider columns than those that are reckoned with: the
     * words that unfold them take a line, too, and a reader's click.
     */
    private static final int LEAST_FOLDED = 4;

    /** A lone paragraph of at most so many signs is not folded, since unfolded it would show nearly all of it twice. */
    private static final int LIMIT_OF_PARAGRAPH = 416;

    /** Up to this many columns share the width of a page; more are as narrow as they can be. */
    private static final int WIDE_COLUMNS = 3;

    /** How many signs a line holds where three columns share a window of 1,280 pixels, with room for a mark or a tag. */
    private static final int PER_WIDE_LINE = 30;

    /** How many signs a line holds in the narrowest column. */
    private static final int PER_NARROW_LINE = 20;

    /** The same where columns are narrowest: there as many signs as above would fill three times the lines of other values. */
    private static final int LIMIT_OF_NARROW_PARAGRAPH = (LINES + LEAST_FOLDED) * PER_NARROW_LINE;

    /**
     * Returns how a value is folded; null where it is short enough to be shown whole, or so little more that folding it
     * would hide next to nothing.
     *
     * @param columns how many columns the table has beside that of its heads
     */
    static @Nullable ValueFold of(List<ItemView> items, int columns, Words words) {
        boolean wide = columns <= WIDE_COLUMNS;
        int perLine = wide ? PER_WIDE_LINE : PER_NARROW_LINE;
        List<Integer> lines = items.stream()
                .map(item -> lines(item, perLine) + (wide ? 0 : linesOfOthers(item, perLine, words)))
                .toList();
        int all = lines.stream().mapToInt(Integer::intValue).sum();
        if (all <= LINES) {
            return null;
        }
        int room = Math.min(LINES, all - LEAST_FOLDED);
        int shown = 0;
        while (lines.get(shown) <= room) {
            room -= lines.get(shown++);
        }
        return at(items, lines, shown, room, perLine, words);
    }

    /**
     * @param shown how many items are short enough to stay in sight whole
     * @param room how many lines are left below them
     */
    private static @Nullable ValueFold at(
            List<ItemView> items, List<Integer> lines, int shown, int room, int perLine, Words words) {
        ItemView next = items.get(shown);
        DividedHtml divided = next.html() == null || shown > 0 && room < 2
                ? null
                : DividedHtml.of(next.html(), Math.max(room, 1), perLine);
        if (divided != null) {
            return new ValueFold(shown, divided, words.say("value.fold_rest"));
        }
        if (shown == 0 && items.size() == 1) {
            int limit = perLine == PER_NARROW_LINE ? LIMIT_OF_NARROW_PARAGRAPH : LIMIT_OF_PARAGRAPH;
            return next.text().codePointCount(0, next.text().length()) <= limit
                    ? null
                    : new ValueFold(0, null, words.say("value.fold", "start", start(next.text(), perLine)));
        }
        int seen = Math.max(shown, 1);
        int folded = lines.stream().skip(seen).mapToInt(Integer::intValue).sum();
        return folded < LEAST_FOLDED
                ? null
                : new ValueFold(seen, null, words.say("value.fold_items", "n", items.size() - seen));
    }

    private static int lines(ItemView item, int perLine) {
        int text = item.html() == null ? 1 : DividedHtml.lines(item.html(), perLine);
        return text + (item.note() == null ? 0 : DividedHtml.lines(item.note(), perLine));
    }

    /**
     * Returns how many lines the names of others take that have an item, too: none where they fit behind the item's
     * last words. Among few roles, whose columns have room for them, they are not reckoned, so that a role's values fold
     * alike beside whichever others it is put.
     */
    private static int linesOfOthers(ItemView item, int perLine, Words words) {
        if (item.also().isEmpty()) {
            return 0;
        }
        String others = item.others();
        int length = words.say("value.also").length() + (others == null ? 0 : 1 + others.length());
        for (Tag tag : item.also()) {
            length += 2 + tag.text().length();
        }
        int used = item.text().length() % perLine;
        return used > 0 && used + 1 + length <= perLine ? 0 : (length + perLine - 1) / perLine;
    }

    /** Returns the first words of a text that is one long paragraph. */
    private static String start(String text, int perLine) {
        int length = text.codePointCount(0, text.length());
        int cut = text.offsetByCodePoints(0, Math.min(length, LINES * perLine));
        int blank = text.lastIndexOf(' ', cut);
        return text.substring(0, blank < cut / 2 ? cut : blank);
    }
}
