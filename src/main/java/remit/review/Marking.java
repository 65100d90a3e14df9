package remit.review;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Puts marks into a page: a sign in words before each part that differs, and colours for the eye. */
final class Marking {

    /** The attribute that a sign has until all signs are numbered. */
    static final String SIGN = "data-sign";

    static final String WAS = "data-was";
    static final String IS = "data-is";

    /** The attributes that a part which is gone keeps; others would name things a second time, or turn scripts on. */
    private static final Set<String> KEPT = Set.of("class", "lang", "dir", "scope", "colspan", "rowspan", "src", "alt");

    private final SignWords signs;

    /** For each node behind which something was put, the last of what was put there. */
    private final Map<Node, Node> last = new IdentityHashMap<>();

    private final Set<Element> changedColumns = Collections.newSetFromMap(new IdentityHashMap<>());

    Marking(SignWords signs) {
        this.signs = signs;
    }

    /** Marks all that was found. */
    void mark(List<PageDiff.Spot> all) {
        all.forEach(this::noteColumn);
        all.forEach(this::mark);
    }

    /** Notes a table in whose head a cell is new or gone: the cells below need no sign of their own. */
    private void noteColumn(PageDiff.Spot found) {
        Element row = found instanceof PageDiff.Spot.Removed removed
                ? removed.within()
                : newPlace(found) instanceof PagePart.Block block
                        ? block.element().parent()
                        : null;
        if (row != null && row.closest("thead") != null) {
            changedColumns.add(row.closest("table"));
        }
    }

    /** Returns the part that is new or at another place; null for any other spot. */
    private static @Nullable PagePart newPlace(PageDiff.Spot found) {
        return found instanceof PageDiff.Spot.Added added
                ? added.is()
                : found instanceof PageDiff.Spot.Moved moved ? moved.is() : null;
    }

    private void mark(PageDiff.Spot found) {
        if (found instanceof PageDiff.Spot.Reworded reworded) {
            markWords(reworded);
        } else if (found instanceof PageDiff.Spot.Added added) {
            markAdded(added.is());
        } else if (found instanceof PageDiff.Spot.Removed removed) {
            markRemoved(removed);
        } else if (found instanceof PageDiff.Spot.Moved moved) {
            markMoved(moved.is());
        }
    }

    private void markWords(PageDiff.Spot.Reworded reworded) {
        String was = Token.words(reworded.was());
        String is = Token.words(reworded.is());
        Node first = reworded.run().nodes().get(0);
        Element sign = new Element("span");
        first.before(sign);
        WordMarks marks =
                new WordMarks(reworded.was(), reworded.is(), reworded.run().last(), signs);
        String said = marks.mark();
        if (said == null) {
            sign.remove();
        } else if (was.equals(is)) {
            fill(sign, said, marks.ends(reworded.was()), marks.ends(reworded.is()));
        } else {
            fill(sign, said, was, is);
        }
    }

    private void markAdded(PagePart is) {
        if (is instanceof PagePart.Block block) {
            block.element().addClass("review-new");
            if (!isNamedBefore(block.element(), "review-new")) {
                home(block.element()).prependChild(sign(signs.added(), "", Likeness.seen(is)));
            }
            return;
        }
        PagePart.Run run = (PagePart.Run) is;
        Element sign = sign(signs.added(), "", Likeness.seen(is));
        run.nodes().get(0).before(sign);
        new WordMarks(List.of(), Tokens.of(run, href -> href), run.last(), signs).mark();
    }

    /** Returns whether the head of a cell's column, or the name before a text, has the sign for both. */
    private boolean isNamedBefore(Element part, String mark) {
        Element name = part.normalName().equals("dd") ? part.previousElementSibling() : null;
        return name != null && name.hasClass(mark) || isBelowChangedHead(part);
    }

    private boolean isBelowChangedHead(Element cell) {
        return Set.of("td", "th").contains(cell.normalName())
                && cell.closest("thead") == null
                && changedColumns.contains(cell.closest("table"));
    }

    private void markMoved(PagePart is) {
        Element sign = sign(signs.moved(), "", "");
        if (is instanceof PagePart.Block block) {
            block.element().addClass("review-moved");
            if (!isNamedBefore(block.element(), "review-moved")) {
                home(block.element()).prependChild(sign);
            }
        } else {
            ((PagePart.Run) is).nodes().get(0).before(sign);
        }
    }

    private void markRemoved(PageDiff.Spot.Removed removed) {
        String was = Likeness.seen(removed.was());
        Element gone;
        if (removed.was() instanceof PagePart.Block block) {
            gone = cleaned(block.element());
            gone.addClass("review-gone");
            put(gone, removed);
            if (!isNamedBefore(gone, "review-gone")) {
                home(gone).prependChild(sign(signs.removed(), was, ""));
            }
        } else {
            gone = new Element("del").addClass(WordMarks.WORD);
            gone.appendChild(signs.hidden(signs.was()));
            gone.appendText(was.strip());
            put(gone, removed);
            gone.before(sign(signs.removed(), was, ""));
        }
    }

    /** Puts what is gone where it was. */
    private void put(Element gone, PageDiff.Spot.Removed removed) {
        Node before = before(removed.after());
        Node anchor = before == null ? removed.within() : before;
        Node there = last.getOrDefault(anchor, before);
        if (there == null) {
            removed.within().prependChild(gone);
        } else {
            there.after(gone);
        }
        last.put(anchor, gone);
    }

    private static @Nullable Node before(@Nullable PagePart after) {
        if (after instanceof PagePart.Run run) {
            return run.last();
        }
        return after == null ? null : ((PagePart.Block) after).element();
    }

    /** Returns a copy of a part that is gone, with its words struck through, and without what only the old page had. */
    private Element cleaned(Element was) {
        Element copy = was.clone();
        copy.select("script, style, template, input, select, button, [hidden], .ref, .here")
                .remove();
        copy.select("a").unwrap();
        for (Element element : copy.getAllElements()) {
            element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey())
                    .filter(name -> !KEPT.contains(name) && element.closest("svg") == null)
                    .toList()
                    .forEach(element::removeAttr);
            element.removeAttr("id");
        }
        for (Element element : copy.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                if (!text.isBlank() && element.closest("svg") == null) {
                    text.wrap("<del></del>");
                }
            }
        }
        return copy;
    }

    /** Returns the element within a part in which a sign can be: where its first words are. */
    private static Element home(Element part) {
        Element first = switch (part.normalName()) {
            case "table" -> part.selectFirst("caption, th, td");
            case "thead", "tbody", "tfoot", "tr" -> part.selectFirst("th, td");
            case "details" -> part.selectFirst("summary");
            default -> PagePart.first(part) instanceof PagePart.Block block ? block.element() : null;
        };
        return first == null || first == part ? part : home(first);
    }

    private static Element sign(String said, String was, String is) {
        Element sign = new Element("span");
        fill(sign, said, was, is);
        return sign;
    }

    private static void fill(Element sign, String said, String was, String is) {
        sign.text(said).attr(SIGN, said).attr(WAS, was).attr(IS, is);
    }
}
