package remit.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Divides a document at its headings. A heading within a quotation or a list does not divide it, but is part of the
 * passage around it.
 */
final class Passages {

    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Heading heading;
    private final StringBuilder text = new StringBuilder();

    private Passages() {}

    static List<Passage> of(Parsed parsed) {
        Passages all = new Passages();
        Tree.eachChild(parsed.tree(), node -> all.add(node, parsed.outline().heading(node)));
        all.end();
        return all.passages;
    }

    private void add(Node node, @Nullable Heading begun) {
        if (begun == null) {
            text.append(text.isEmpty() ? "" : " ").append(PlainText.of(node));
        } else {
            end();
            heading = begun;
        }
    }

    private void end() {
        if (heading != null || !text.isEmpty()) {
            passages.add(new Passage(heading, text.toString()));
        }
        text.setLength(0);
    }
}
