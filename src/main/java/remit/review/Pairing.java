package remit.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds which part of an element is which of an earlier version of it: by ids, by links, by headings, and otherwise by
 * words and by place.
 */
final class Pairing {

    /** Two parts are one that was reworded where at least this part of their words is the same. */
    private static final double ALIKE = 0.4;

    /** Parts are not compared with each other in search of reworded ones where there are more pairs than this. */
    private static final int MOST_PAIRS = 400;

    private static final int NONE = -1;

    /** Ids of the layout with a number that says nothing but the place in a list. */
    private static final Pattern COUNTED = Pattern.compile("_.*-\\d+");

    private final List<PagePart> was;
    private final List<PagePart> is;
    private final int[] pairs;
    private final boolean[] taken;
    private final boolean[] moved;

    private Pairing(List<PagePart> was, List<PagePart> is) {
        this.was = was;
        this.is = is;
        this.pairs = new int[is.size()];
        Arrays.fill(pairs, NONE);
        this.taken = new boolean[was.size()];
        this.moved = new boolean[is.size()];
    }

    /** Returns the pairs of two lists of parts, in time that grows little faster than their length. */
    static Pairing of(List<PagePart> was, List<PagePart> is, Prints before, Prints after) {
        Pairing pairing = new Pairing(was, is);
        pairing.pairUnique(Pairing::id, Pairing::id);
        pairing.pairUnique(Pairing::column, Pairing::column);
        pairing.pairUnique(part -> "print " + before.of(part), part -> "print " + after.of(part));
        pairing.pairUnique(part -> link(part, before), part -> link(part, after));
        pairing.pairUnique(Pairing::label, Pairing::label);
        pairing.findMoved();
        pairing.pairGaps(before, after);
        return pairing;
    }

    /** Returns the index of the old part; -1 for a new part that has none. */
    int was(int index) {
        return pairs[index];
    }

    /** Returns whether a part has another place among the others than before. */
    boolean isMoved(int index) {
        return moved[index];
    }

    /** Returns whether an old part is still there. */
    boolean stays(int old) {
        return taken[old];
    }

    /** A name of a part; null where it has none. */
    private interface Naming {
        @Nullable String of(PagePart part);
    }

    /** Pairs parts whose name no other part of their list has. */
    private void pairUnique(Naming before, Naming after) {
        Map<String, Integer> old = unique(was, i -> taken[i], before);
        unique(is, i -> pairs[i] != NONE, after).forEach((name, index) -> {
            Integer there = old.get(name);
            if (there != null && isOfSameKind(was.get(there), is.get(index))) {
                pair(there, index);
            }
        });
    }

    private static Map<String, Integer> unique(List<PagePart> parts, IntPredicate isPaired, Naming naming) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = isPaired.test(i) ? null : naming.of(parts.get(i));
            if (name != null && places.put(name, i) != null) {
                several.add(name);
            }
        }
        places.keySet().removeAll(several);
        return places;
    }

    private static @Nullable String id(PagePart part) {
        String id = part instanceof PagePart.Block block ? block.element().id() : "";
        if (part instanceof PagePart.Block block && block.element().normalName().equals("h1")) {
            return "h1"; // a page has one
        }
        return id.isEmpty() || COUNTED.matcher(id).matches() ? null : id;
    }

    /** Returns the words in the head of a cell's column; null for anything but a cell. */
    private static @Nullable String column(PagePart part) {
        Element cell = part instanceof PagePart.Block block ? block.element() : null;
        Element row = cell == null ? null : cell.parent();
        if (row == null || !row.normalName().equals("tr") || row.closest("thead") != null) {
            return null;
        }
        Element table = row.closest("table");
        Element heads = table == null ? null : table.selectFirst("thead > tr");
        int place = cell.elementSiblingIndex();
        return heads == null || place >= heads.childrenSize()
                ? null
                : heads.child(place).text();
    }

    /** Returns where the first link of an item or card leads. */
    private static @Nullable String link(PagePart part, Prints prints) {
        Element link = part instanceof PagePart.Block block ? block.element().selectFirst("a[href]") : null;
        return link == null ? null : prints.target(link);
    }

    /** Returns what names a part for readers: a heading, or the first words of a row. */
    private static @Nullable String label(PagePart part) {
        Element label = part instanceof PagePart.Block block
                ? block.element().selectFirst("h1, h2, h3, h4, dt, th, caption, summary")
                : null;
        return label == null || label.text().isEmpty() ? null : label.text();
    }

    private static boolean isOfSameKind(PagePart was, PagePart is) {
        return was instanceof PagePart.Block old && is instanceof PagePart.Block now
                ? old.element().normalName().equals(now.element().normalName())
                : was instanceof PagePart.Run && is instanceof PagePart.Run;
    }

    private void pair(int old, int index) {
        pairs[index] = old;
        taken[old] = true;
    }

    /** Finds the fewest pairs whose order changed: all but a longest series of pairs in the old order. */
    private void findMoved() {
        int[] least = new int[is.size()];
        int[] before = new int[is.size()];
        int length = 0;
        for (int i = 0; i < is.size(); i++) {
            if (pairs[i] == NONE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs[least[middle]] < pairs[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NONE : least[low - 1];
            least[low] = i;
            length = Math.max(length, low + 1);
            moved[i] = true;
        }
        for (int i = length == 0 ? NONE : least[length - 1]; i != NONE; i = before[i]) {
            moved[i] = false;
        }
    }

    /** Pairs what is left between two pairs that stay in order. */
    private void pairGaps(Prints before, Prints after) {
        int from = 0;
        int oldFrom = 0;
        for (int i = 0; i <= is.size(); i++) {
            boolean end = i == is.size();
            if (end || pairs[i] != NONE && !moved[i]) {
                int oldTo = end ? was.size() : pairs[i];
                pairGap(free(oldFrom, oldTo, k -> taken[k]), free(from, i, k -> pairs[k] != NONE), before, after);
                from = i + 1;
                oldFrom = oldTo + 1;
            }
        }
    }

    private static List<Integer> free(int from, int to, IntPredicate isPaired) {
        return IntStream.range(from, to).filter(isPaired.negate()).boxed().toList();
    }

    private void pairGap(List<Integer> old, List<Integer> now, Prints before, Prints after) {
        int next = 0;
        boolean few = (long) old.size() * now.size() <= MOST_PAIRS;
        for (int index : now) {
            for (int k = next; k < old.size(); k++) {
                PagePart was = this.was.get(old.get(k));
                PagePart is = this.is.get(index);
                if (isOtherEntry(was, is, before, after)) {
                    continue;
                }
                boolean equal = isOfSameKind(was, is) && before.of(was) == after.of(is);
                if (equal || few && isOfSameKind(was, is) && Likeness.of(was, is) >= ALIKE) {
                    pair(old.get(k), index);
                    next = k + 1;
                    break;
                }
            }
        }
        if (old.size() == 1
                && now.size() == 1
                && pairs[now.get(0)] == NONE
                && !isOtherEntry(this.was.get(old.get(0)), this.is.get(now.get(0)), before, after)
                && isOfSameKind(this.was.get(old.get(0)), this.is.get(now.get(0)))) {
            pair(old.get(0), now.get(0));
        }
    }

    /** Returns whether two entries of a list are about different things: they lead to different places, in different words. */
    private static boolean isOtherEntry(PagePart was, PagePart is, Prints before, Prints after) {
        String led = isEntry(was) ? link(was, before) : null;
        String leads = isEntry(is) ? link(is, after) : null;
        return led != null
                && leads != null
                && !led.equals(leads)
                && !Likeness.text(was).equals(Likeness.text(is));
    }

    private static boolean isEntry(PagePart part) {
        return part instanceof PagePart.Block block
                && block.element().normalName().equals("li");
    }
}
