package remit.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Problems;

/** Warns of footnotes and addresses of links that nothing in the text refers to, since they are not shown then. */
final class UnusedDefinitions {

    private final String text;
    private final Parsed parsed;
    private final Places places;
    private final Problems problems;

    private UnusedDefinitions(String text, Parsed parsed, Places places, Problems problems) {
        this.text = text;
        this.parsed = parsed;
        this.places = places;
        this.problems = problems;
    }

    /**
     * @param text the text as it was given to the parser
     */
    static void report(String text, Parsed parsed, Places places, Problems problems) {
        new UnusedDefinitions(text, parsed, places, problems).report();
    }

    private void report() {
        Set<Node> shown = new HashSet<>(parsed.footnotes().shown());
        Set<String> destinations = new HashSet<>();
        Tree.each(parsed.tree(), node -> {
            if (node instanceof Link link) {
                destinations.add(link.getDestination());
            } else if (node instanceof Image image) {
                destinations.add(image.getDestination());
            }
        });
        Tree.each(parsed.tree(), node -> {
            if (node instanceof LinkReferenceDefinition definition
                    && !destinations.contains(definition.getDestination())) {
                reportUnused(node, MarkdownHint.useDefinition(definition.getLabel()));
            } else if (node instanceof FootnoteDefinition note
                    && parsed.kind() == TextKind.DOCUMENT
                    && !shown.contains(note)) {
                reportUnused(node, MarkdownHint.useFootnote(note.getLabel()));
            }
        });
    }

    private void reportUnused(Node definition, String hint) {
        List<SourceSpan> spans = definition.getSourceSpans();
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            int end = last.getInputIndex() + last.getLength();
            problems.add(Message.WORDS_UNUSED
                    .at(places.of(definition), Quote.of(text, spans.get(0).getInputIndex(), end))
                    .hint(hint));
        }
    }
}
