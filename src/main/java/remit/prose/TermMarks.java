package remit.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds and marks the words of a {@link Lexicon} in a piece of markup. A block is searched as one text, whatever markup
 * is within it; code is not searched.
 */
public final class TermMarks {

    /**
     * Elements whose words are not for readers, or belong to the interface. They end the text before them, as blocks
     * do.
     */
    private static final Set<String> OTHER_WORDS = Set.of("code", "kbd", "pre", "samp");

    /** Elements within a line across which no word goes on. */
    private static final Set<String> APART = Set.of("br", "img", "sub", "sup");

    /** Elements in which nothing is marked: links and controls, what is explained already, and headings. */
    private static final Evaluator UNMARKED = Selector.evaluatorOf("a, abbr, dfn, h1, h2, h3, h4, h5, h6, summary, th");

    private final Html html;
    private final Lexicon lexicon;

    /** The parsed markup; null for plain text. */
    private final @Nullable Element body;

    private final List<FoundWord> found = new ArrayList<>();

    private TermMarks(Html html, Lexicon lexicon, @Nullable Element body) {
        this.html = html;
        this.lexicon = lexicon;
        this.body = body;
        List<Block> blocks = body == null ? List.of(new Block(html.markup(), List.of())) : blocks(body);
        for (Block block : blocks) {
            lexicon.in(block.text()).forEach(hit -> found.add(new FoundWord(block, hit)));
        }
    }

    /** A word, and the block that it is in. */
    private record FoundWord(Block block, Lexicon.Hit hit) {}

    /** Finds the words of a lexicon in a piece of markup. */
    public static TermMarks in(Html html, Lexicon lexicon) {
        return isPlain(html) ? new TermMarks(html, lexicon, null) : parsed(html, lexicon);
    }

    private static TermMarks parsed(Html html, Lexicon lexicon) {
        return new TermMarks(html, lexicon, RawHtml.unplacedBody(html.markup()));
    }

    /** Returns the words in reading order, each use of one. */
    public List<Occurrence> used() {
        return found.stream()
                .map(each -> new Occurrence(each.block().text(), each.hit()))
                .toList();
    }

    /**
     * The same markup with marks round some words: links of the class {@code term}. Words in links, headings, heads of
     * tables and code get no mark, and neither do those that markup divides. May be called once.
     *
     * @param links gives the address of a mark, or null for no mark; called with the number of each word that could be
     *     marked, in reading order
     */
    public Html marked(IntFunction<@Nullable String> links) {
        if (body == null) {
            return found.isEmpty() ? html : parsed(html, lexicon).marked(links);
        }
        List<Mark> marks = new ArrayList<>();
        for (FoundWord each : found) {
            Lexicon.Hit hit = each.hit();
            Piece piece = each.block().pieceWith(hit);
            String link = piece != null && piece.isMarkable() ? links.apply(hit.number()) : null;
            if (piece != null && link != null) {
                marks.add(new Mark(piece.node(), hit.start() - piece.start(), hit.end() - piece.start(), link));
            }
        }
        // From the end, so that the places of the earlier ones stay the same.
        for (int i = marks.size() - 1; i >= 0; i--) {
            marks.get(i).set();
        }
        return marks.isEmpty() ? html : new Html(body.html());
    }

    /**
     * Whether the markup is plain text, as most values are, so that it need not be parsed, which takes longer than
     * reading it.
     */
    private static boolean isPlain(Html html) {
        return html.markup().indexOf('<') < 0 && html.markup().indexOf('&') < 0;
    }

    /** Words to be marked: their place in a piece of text. */
    private record Mark(TextNode node, int start, int end, String link) {

        void set() {
            TextNode word = start == 0 ? node : node.splitText(start);
            if (end - start < word.getWholeText().length()) {
                word.splitText(end - start);
            }
            Element mark = new Element("a").attr("class", "term").attr("href", link);
            word.replaceWith(mark);
            mark.appendChild(word);
        }
    }

    /**
     * @param start the place of the piece in the text of its block
     */
    private record Piece(TextNode node, int start) {

        boolean isMarkable() {
            Element parent = node.parent();
            return parent != null && parent.closest(UNMARKED) == null;
        }

        boolean holds(Lexicon.Hit hit) {
            return start <= hit.start()
                    && hit.end() <= start + node.getWholeText().length();
        }
    }

    private record Block(String text, List<Piece> pieces) {

        /** The piece that contains a hit; null for a hit that markup divides. */
        @Nullable Piece pieceWith(Lexicon.Hit hit) {
            return pieces.stream().filter(piece -> piece.holds(hit)).findFirst().orElse(null);
        }
    }

    private static List<Block> blocks(Element body) {
        Blocks blocks = new Blocks();
        NodeTraversor.traverse(blocks, body);
        return blocks.found;
    }

    /** Gathers the texts of all blocks, in reading order. */
    private static final class Blocks implements NodeVisitor {

        private final List<Block> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<Piece> pieces = new ArrayList<>();
        private @Nullable Node skipped;

        @Override
        public void head(Node node, int depth) {
            if (skipped != null) {
                return;
            }
            if (node instanceof TextNode words) {
                pieces.add(new Piece(words, text.length()));
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                divide(element);
                skipped =
                        OTHER_WORDS.contains(element.normalName()) || element.hasClass("alert__title") ? element : null;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == skipped) {
                skipped = null;
            }
            if (skipped == null && node instanceof Element element) {
                divide(element);
            }
        }

        private void divide(Element element) {
            String name = element.normalName();
            if (!text.isEmpty() && (element.isBlock() || APART.contains(name) || OTHER_WORDS.contains(name))) {
                found.add(new Block(text.toString(), pieces));
                text.setLength(0);
                pieces = new ArrayList<>();
            }
        }
    }
}
