package remit.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import remit.diff.ListDiff;
import remit.diff.ListDiff.Stretch;

/** Marks the words of a run that changed, one by one: those that are gone come struck through before those that are new. */
final class WordMarks {

    /** The class of words that are new or gone, which tells them from what editors mark themselves. */
    static final String WORD = "review-word";

    private final List<Token> was;
    private final List<Token> is;
    private final Node end;
    private final SignWords signs;
    private final Map<TextNode, List<Cut>> cuts = new LinkedHashMap<>();

    /**
     * A change of a text.
     *
     * @param start where the words that are new begin
     * @param end the index behind them; {@code start} where no words are new
     * @param mark what takes their place, which has room for them; or what is put there
     */
    private record Cut(int start, int end, Element mark) {}

    /**
     * @param was the words before
     * @param is the words now
     * @param end the last node of the run that has them
     */
    WordMarks(List<Token> was, List<Token> is, Node end, SignWords signs) {
        this.was = was;
        this.is = is;
        this.end = end;
        this.signs = signs;
    }

    /** Marks the words, and returns what happened to them: the sign for it; null where only their emphasis is different. */
    @Nullable String mark() {
        List<Stretch> stretches =
                ListDiff.of(was, is).stream().filter(this::isSeen).toList();
        if (stretches.isEmpty()) {
            return null;
        }
        boolean linked = stretches.stream().allMatch(this::isLinked);
        for (Stretch stretch : stretches) {
            if (!isLinked(stretch)) {
                addRemoved(stretch);
            }
            addNew(stretch);
        }
        cuts.forEach(WordMarks::cut);
        boolean added = was.isEmpty();
        return linked ? signs.linked() : added ? signs.added() : signs.reworded();
    }

    /** Returns what a run leads to or comes from that the other one does not, behind its words. */
    String ends(List<Token> tokens) {
        Set<String> others = places(tokens == was ? is : was).collect(Collectors.toSet());
        String own =
                places(tokens).filter(end -> !others.contains(end)).distinct().collect(Collectors.joining(", "));
        return own.isEmpty() ? Token.words(tokens) : Token.words(tokens) + " (" + own + ")";
    }

    private static Stream<String> places(List<Token> tokens) {
        return tokens.stream().map(Token::end).filter(end -> !end.isEmpty());
    }

    /** Returns whether readers see a stretch differently; words may be cut in other pieces where one is emphasised. */
    private boolean isSeen(Stretch stretch) {
        List<Token> before = was.subList(stretch.wasFrom(), stretch.wasTo());
        List<Token> after = is.subList(stretch.isFrom(), stretch.isTo());
        return !Token.words(before).equals(Token.words(after))
                || !places(before)
                        .distinct()
                        .toList()
                        .equals(places(after).distinct().toList());
    }

    /** Returns whether the words are the same, so that only the places differ to which they lead. */
    private boolean isLinked(Stretch stretch) {
        return is.subList(stretch.isFrom(), stretch.isTo()).stream().allMatch(Token::isWord)
                && words(was, stretch.wasFrom(), stretch.wasTo()).equals(words(is, stretch.isFrom(), stretch.isTo()));
    }

    private static String words(List<Token> tokens, int from, int to) {
        return Token.words(tokens.subList(from, to));
    }

    private void addRemoved(Stretch stretch) {
        String words = words(was, stretch.wasFrom(), stretch.wasTo());
        if (words.isBlank()) {
            return;
        }
        Element gone = new Element("del").addClass(WORD);
        gone.appendChild(signs.hidden(signs.was()));
        gone.appendText(words);
        if (stretch.isFrom() < is.size()) {
            putBefore(is.get(stretch.isFrom()).node(), is.get(stretch.isFrom()).start(), gone);
        } else {
            end.after(gone);
            end.after(new TextNode(" "));
        }
    }

    /** Puts words that are gone before a word; where only screen readers are told that word, before all they are told. */
    private void putBefore(Node beside, int place, Element gone) {
        Element parent = (Element) beside.parent();
        Element hidden = parent == null ? null : parent.closest(".hidden");
        if (hidden != null) {
            hidden.before(gone);
            hidden.before(new TextNode(" "));
        } else if (beside instanceof TextNode text) {
            add(text, new Cut(place, place, gone));
        } else {
            beside.before(gone);
        }
    }

    private void addNew(Stretch stretch) {
        int from = stretch.isFrom();
        while (from < stretch.isTo()) {
            Node node = is.get(from).node();
            int to = from + 1;
            while (to < stretch.isTo() && is.get(to).node() == node) {
                to++;
            }
            if (node instanceof TextNode text) {
                Element mark = isLinked(stretch) ? new Element("span").addClass("review-linked") : added();
                add(text, new Cut(is.get(from).start(), is.get(to - 1).endIndex(), mark));
            }
            from = to;
        }
    }

    private Element added() {
        Element mark = new Element("ins").addClass(WORD);
        mark.appendChild(signs.hidden(signs.is()));
        return mark;
    }

    private void add(TextNode text, Cut cut) {
        cuts.computeIfAbsent(text, none -> new ArrayList<>()).add(cut);
    }

    private static void cut(TextNode text, List<Cut> cuts) {
        String whole = text.getWholeText();
        int done = 0;
        for (Cut cut : cuts) {
            text.before(new TextNode(whole.substring(done, cut.start())));
            if (cut.start() < cut.end()) {
                cut.mark().appendText(whole.substring(cut.start(), cut.end()));
                text.before(cut.mark());
            } else {
                text.before(cut.mark());
                text.before(new TextNode(" "));
            }
            done = cut.end();
        }
        text.text(whole.substring(done));
    }
}
