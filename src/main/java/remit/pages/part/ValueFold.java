package remit.pages.part;

import java.util.ArrayList;
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
 * @param start the first words of a paragraph that is folded whole, which are in sight until it is unfolded; null where
 *     something else is
 * @param summary the words that unfold the rest: {@code Show 7 more}
 */
public record ValueFold(
        int shown, @Nullable DividedHtml divided, @Nullable String start, String summary) {

    /** At most about this many lines of a value stay in sight; one that has no more is not folded. */
    private static final int LINES = 8;

    /**
     * At least so many lines are folded away, which are one fewer in wider columns than those that are reckoned with: the
     * words that unfold them take a line, too, and a reader's click.
     */
    private static final int LEAST_FOLDED = 4;

    /** Up to this many columns share the width of a page; more are as narrow as they can be. */
    private static final int WIDE_COLUMNS = 3;

    /** How many signs a line holds where three columns share a window of 1,280 pixels, with room for a mark or a tag. */
    private static final int PER_WIDE_LINE = 30;

    /** How many signs of wide letters a line holds in the narrowest column. */
    private static final int PER_NARROW_LINE = 20;

    /** The same behind the marker of an entry. */
    private static final int PER_NARROW_ENTRY = 18;

    /** About how many signs wide the frame of a tag is. */
    private static final int FRAME_OF_TAG = 1;

    /** About how many signs the words take that unfold a paragraph. */
    private static final int SHOW_ALL = 12;

    /**
     * Returns how a value is folded; null where it is short enough to be shown whole, or so little more that folding it
     * would hide next to nothing.
     *
     * @param columns how many columns the table has beside that of its heads
     */
    static @Nullable ValueFold of(List<ItemView> items, int columns, Words words) {
        boolean wide = columns <= WIDE_COLUMNS;
        int narrow = items.size() > 1 ? PER_NARROW_ENTRY : PER_NARROW_LINE;
        int perLine = wide ? PER_WIDE_LINE : narrow;
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
            return new ValueFold(shown, divided, null, words.say("value.fold_rest"));
        }
        if (shown == 0 && items.size() == 1) {
            String start = words.say("value.fold_start", "start", start(next.text(), room * perLine - SHOW_ALL));
            return new ValueFold(0, null, start, words.say("value.fold_all"));
        }
        int seen = Math.max(shown, 1);
        int folded = lines.stream().skip(seen).mapToInt(Integer::intValue).sum();
        return folded < LEAST_FOLDED
                ? null
                : new ValueFold(seen, null, null, words.say("value.fold_items", "n", items.size() - seen));
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
        List<Integer> parts = new ArrayList<>(List.of(small(words.say("value.also"))));
        item.also().forEach(tag -> parts.add(tag.text().length() + FRAME_OF_TAG));
        if (item.others() != null) {
            parts.add(small(item.others()));
        }
        int all = parts.stream().mapToInt(Integer::intValue).sum() + parts.size();
        int used = item.text().length() % perLine;
        if (used > 0 && used + all <= perLine) {
            return 0;
        }
        int lines = 1;
        used = 0;
        for (int part : parts) {
            if (used > 0 && used + 1 + part > perLine) {
                lines++;
                used = 0;
            }
            used += part + (used > 0 ? 1 : 0);
            lines += (used - 1) / perLine;
            used = (used - 1) % perLine + 1;
        }
        return lines;
    }

    /** Returns how many signs of the usual size a text in small letters is as wide as. */
    private static int small(String text) {
        return (text.length() * 7 + 7) / 8;
    }

    /** Returns the first words of a text, at most so many signs. */
    private static String start(String text, int signs) {
        int length = text.codePointCount(0, text.length());
        int cut = text.offsetByCodePoints(0, Math.min(length, signs));
        int blank = text.lastIndexOf(' ', cut);
        return text.substring(0, blank < cut / 2 ? cut : blank);
    }
}
