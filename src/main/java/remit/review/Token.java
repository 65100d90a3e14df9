package remit.review;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A word as readers see it, or something small in its place, such as a picture. Two tokens are equal where readers see the
 * same and it leads to the same place.
 */
final class Token {

    private final String words;
    private final String name;
    private final String leadsTo;
    private final boolean apart;
    private final Node node;
    private final int start;
    private final int end;

    /**
     * @param words what readers see, in words; empty for a drawing and for the number of a source
     * @param name what tells the token from others; for a word the word
     * @param leadsTo the target of the link that the word is in; empty outside links
     * @param apart whether a blank is before it
     * @param node the text that has the word, or the picture
     * @param start the index of its first character in the text
     * @param end the index behind its last character
     */
    Token(String words, String name, String leadsTo, boolean apart, Node node, int start, int end) {
        this.words = words;
        this.name = name;
        this.leadsTo = leadsTo;
        this.apart = apart;
        this.node = node;
        this.start = start;
        this.end = end;
    }

    /** Returns the words of tokens as readers see them. */
    static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            if (token.apart && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(token.words);
        }
        return words.toString();
    }

    Node node() {
        return node;
    }

    /** Returns whether this is a word, and nothing in the place of one. */
    boolean isWord() {
        return node instanceof TextNode;
    }

    /** Returns where the token leads, or what tells a picture or source from others; empty for a word outside links. */
    String end() {
        return isWord() ? leadsTo : name;
    }

    int start() {
        return start;
    }

    int endIndex() {
        return end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token token && name.equals(token.name) && leadsTo.equals(token.leadsTo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, leadsTo);
    }

    @Override
    public String toString() {
        return words;
    }
}
