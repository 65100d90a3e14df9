package remit.prose;

import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Walks a parsed text. Parsed texts are never changed once they are parsed, so several threads may walk one. */
final class Tree {

    private Tree() {}

    /** Gives the taker the node and all nodes below it in reading order, a parent before its children. */
    static void each(Node root, Consumer<Node> taker) {
        Node node = root;
        while (node != null) {
            taker.accept(node);
            node = node.getFirstChild() != null ? node.getFirstChild() : following(node, root);
        }
    }

    /** Gives the taker each child of a node; the taker may move the one that it is given. */
    static void eachChild(Node parent, Consumer<Node> taker) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            taker.accept(child);
            child = next;
        }
    }

    private static @Nullable Node following(Node last, Node root) {
        Node node = last;
        while (node != null && node != root && node.getNext() == null) {
            node = node.getParent();
        }
        return node == null || node == root ? null : node.getNext();
    }
}
