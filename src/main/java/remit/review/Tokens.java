package remit.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the words of a run, one by one; without what repeats the head of a row or column. */
final class Tokens {

    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0]+");

    private final UnaryOperator<String> targets;
    private final List<Token> tokens = new ArrayList<>();

    /** Whether what comes next is apart from what was read last. */
    private boolean apart = true;

    private Tokens(UnaryOperator<String> targets) {
        this.targets = targets;
    }

    /**
     * Returns the tokens of a run.
     *
     * @param targets gives each link's target one name
     */
    static List<Token> of(PagePart.Run run, UnaryOperator<String> targets) {
        Tokens read = new Tokens(targets);
        run.nodes().forEach(node -> read.add(node, read.leadsTo(node.parent())));
        return read.tokens;
    }

    private String leadsTo(@Nullable Node within) {
        Element link = within instanceof Element element ? element.closest("a[href]") : null;
        return link == null ? "" : targets.apply(link.attr("href"));
    }

    private void add(Node node, String leadsTo) {
        if (node instanceof TextNode text) {
            addWords(text, leadsTo);
        } else if (node instanceof Element element && PagePart.isSeen(element)) {
            addElement(element, leadsTo);
        }
    }

    private void addWords(TextNode text, String leadsTo) {
        String whole = text.getWholeText();
        for (MatchResult word : WORD.matcher(whole).results().toList()) {
            apart |= word.start() > 0;
            tokens.add(new Token(word.group(), word.group(), leadsTo, apart, text, word.start(), word.end()));
            apart = word.end() < whole.length();
        }
        apart |= whole.isBlank() && !whole.isEmpty();
    }

    private void addElement(Element element, String leadsTo) {
        String name = element.normalName();
        if (name.equals("a") && element.attr("href").startsWith("#_source-")) {
            // Which number a source has says nothing, but which source it is.
            addOther("", targets.apply(element.attr("href")), "", element);
        } else if (name.equals("img")) {
            String alt = element.attr("alt");
            addOther(alt, alt + " " + element.attr("src"), leadsTo, element);
        } else if (name.equals("svg")) {
            List<String> links = element.select("a[href]").eachAttr("href");
            addOther("", element.text() + links.stream().map(targets).toList(), leadsTo, element);
        } else {
            apart |= name.equals("br");
            String href = element.attr("href");
            // An explained word leads to its explanation on the same page, which is no other place.
            String target = href.isEmpty() || href.startsWith("#_") ? leadsTo : targets.apply(href);
            element.childNodes().forEach(child -> add(child, target));
        }
    }

    private void addOther(String words, String name, String leadsTo, Element element) {
        tokens.add(new Token(words, name, leadsTo, true, element, 0, 0));
        apart = false;
    }
}
