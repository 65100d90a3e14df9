package remit.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders footnotes: a number in the text, the notes at its end, and links both ways. The number of a footnote that names
 * the handbook's own opinion as its source says so. The notes are in a region with a name; a {@code section} would need a
 * heading.
 */
final class FootnoteRendering implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Parsed text;
    private final Footnotes notes;
    private final Rendering page;

    FootnoteRendering(HtmlNodeRendererContext context, Parsed text, Rendering page) {
        this.context = context;
        this.html = context.getWriter();
        this.text = text;
        this.notes = text.footnotes();
        this.page = page;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class);
    }

    /** Renders a reference; the notes themselves are rendered at the end of the text. */
    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            Footnotes.Place place = notes.place(reference);
            if (place != null) {
                reference(place);
            }
        }
    }

    @Override
    public void afterRoot(Node root) {
        if (notes.shown().isEmpty()) {
            return;
        }
        html.line();
        Map<String, String> region = new LinkedHashMap<>();
        region.put("class", "footnotes");
        region.put("role", "region");
        region.put("aria-label", page.words().footnotes());
        html.tag("div", region);
        html.raw("\n<ol>\n");
        notes.shown().forEach(this::note);
        html.raw("</ol>\n</div>");
    }

    private void reference(Footnotes.Place place) {
        String number = String.valueOf(place.note());
        String said = namesJudgement(place.note()) ? ", " + page.words().ourView() : "";
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", "#" + id("fn", number));
        attributes.put("id", id("fnref", place.number()));
        attributes.put("aria-label", page.words().footnote().replace("{number}", number) + said);
        html.tag("sup");
        html.tag("a", attributes);
        html.text(number + said);
        html.raw("</a></sup>");
    }

    /**
     * Whether a footnote is a link to a source that is the handbook's own opinion, and holds no other link.
     *
     * @param number the footnote's, from 1
     */
    private boolean namesJudgement(int number) {
        String target = notes.target(notes.shown().get(number - 1), text.file());
        return target != null && page.judgements().test(target);
    }

    /** Renders a note; the link back is at the end of its last paragraph, if the note ends with one. */
    private void note(FootnoteDefinition note) {
        html.tag(
                "li",
                Map.of(
                        "id",
                        id("fn", String.valueOf(notes.references(note).get(0).note()))));
        Node last = note.getLastChild();
        Tree.eachChild(note, child -> {
            if (child != last || !(child instanceof Paragraph)) {
                context.render(child);
            }
        });
        html.line();
        html.tag("p");
        if (last instanceof Paragraph) {
            Tree.eachChild(last, context::render);
        }
        notes.references(note).forEach(this::wayBack);
        html.raw("</p>\n</li>\n");
    }

    private void wayBack(Footnotes.Place place) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", "#" + id("fnref", place.number()));
        attributes.put("aria-label", page.words().backToText().replace("{number}", place.number()));
        html.raw(" ");
        html.tag("a", attributes);
        html.raw("↩</a>");
    }

    private String id(String kind, String number) {
        return "_" + page.idPrefix() + kind + "-" + number;
    }
}
