package remit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what readers see differently in a part of a page than in an earlier version of it. */
final class PageDiff {

    /** Something that differs. */
    sealed interface Spot {

        /**
         * A run whose words changed.
         *
         * @param was the words before
         * @param is the words now, which are in the run
         */
        record Reworded(List<Token> was, List<Token> is, PagePart.Run run) implements Spot {}

        /** A part that is new. */
        record Added(PagePart is) implements Spot {}

        /**
         * A part that is gone.
         *
         * @param within the element in which it was
         * @param after the part before it that is still there; null where it was the first one
         */
        record Removed(
                PagePart was, Element within, @Nullable PagePart after) implements Spot {}

        /** A part that is at another place now. */
        record Moved(PagePart is) implements Spot {}
    }

    private final Prints before;
    private final Prints after;
    private final List<Spot> found = new ArrayList<>();

    /**
     * @param before gives each link's target in the old page one name
     * @param after gives each link's target in the new page one name
     */
    PageDiff(UnaryOperator<String> before, UnaryOperator<String> after) {
        Numbers numbers = new Numbers();
        this.before = new Prints(before, numbers);
        this.after = new Prints(after, numbers);
    }

    /** Compares an element with what it was. */
    void compare(Element was, Element is) {
        if (before.of(new PagePart.Block(was)) == after.of(new PagePart.Block(is))) {
            return;
        }
        List<PagePart> old = PagePart.of(was);
        List<PagePart> now = PagePart.of(is);
        Pairing pairing = Pairing.of(old, now, before, after);
        PagePart[] place = new PagePart[old.size()];
        for (int i = 0; i < now.size(); i++) {
            if (pairing.was(i) < 0) {
                found.add(new Spot.Added(now.get(i)));
                continue;
            }
            place[pairing.was(i)] = now.get(i);
            if (pairing.isMoved(i) && !isCounted(now.get(i))) {
                found.add(new Spot.Moved(now.get(i)));
            }
            comparePair(old.get(pairing.was(i)), now.get(i));
        }
        addRemoved(old, place, is);
    }

    /** Returns whether a part is one of the sources at the end of a page, which have the order of the text. */
    private static boolean isCounted(PagePart part) {
        return part instanceof PagePart.Block block && block.element().id().startsWith("_");
    }

    private void comparePair(PagePart was, PagePart is) {
        if (was instanceof PagePart.Block old && is instanceof PagePart.Block now) {
            compare(old.element(), now.element());
        } else if (was instanceof PagePart.Run old
                && is instanceof PagePart.Run now
                && before.of(old) != after.of(now)) {
            found.add(new Spot.Reworded(before.tokens(old), after.tokens(now), now));
        }
    }

    /**
     * @param place what each old part is now; null where it is gone
     */
    private void addRemoved(List<PagePart> old, @Nullable PagePart[] place, Element within) {
        PagePart last = null;
        for (int i = 0; i < old.size(); i++) {
            if (place[i] == null) {
                found.add(new Spot.Removed(old.get(i), within, last));
            } else {
                last = place[i];
            }
        }
    }

    /** Returns all that was found. What has the same id elsewhere on the page has moved there. */
    List<Spot> found() {
        Map<String, Element> gone = new HashMap<>();
        for (Spot one : found) {
            if (one instanceof Spot.Removed removed && removed.was() instanceof PagePart.Block block) {
                block.element().select("[id]").forEach(element -> gone.putIfAbsent(element.id(), element));
            }
        }
        List<PagePart.Block> added = new ArrayList<>();
        for (Spot one : found) {
            if (one instanceof Spot.Added add && add.is() instanceof PagePart.Block block) {
                added.add(block);
            }
        }
        added.forEach(block -> move(block, gone));
        found.removeIf(one -> one instanceof Spot.Removed removed && isEmptied(removed.was()));
        return found;
    }

    /** Takes a new part out of what is gone, where something there has the same id. */
    private void move(PagePart.Block block, Map<String, Element> gone) {
        Element was = gone.get(block.element().id());
        if (was != null && was.normalName().equals(block.element().normalName())) {
            gone.remove(was.id());
            found.removeIf(one -> one instanceof Spot.Added add && add.is() == block);
            found.add(new Spot.Moved(block));
            compare(was, block.element());
            takeOut(was);
        }
    }

    private void takeOut(Element was) {
        Iterator<Spot> all = found.iterator();
        while (all.hasNext()) {
            if (all.next() instanceof Spot.Removed removed
                    && removed.was() instanceof PagePart.Block block
                    && block.element() == was) {
                all.remove();
                return;
            }
        }
        was.remove();
    }

    private static boolean isEmptied(PagePart was) {
        return was instanceof PagePart.Block block
                && block.element().text().isBlank()
                && block.element().select("img, svg").isEmpty();
    }
}
