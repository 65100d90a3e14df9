package remit.prose;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders alerts. Their box has the role {@code note}, because without it an {@code aside} is a landmark, and each
 * alert of a page would be one more place for screen readers to jump to.
 */
final class AlertRendering implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final ProseWords words;

    AlertRendering(HtmlNodeRendererContext context, ProseWords words) {
        this.context = context;
        this.html = context.getWriter();
        this.words = words;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Alert.class);
    }

    @Override
    public void render(Node node) {
        Alert.Type type = ((Alert) node).type();
        html.line();
        html.raw("<aside class=\"alert alert--" + type.id() + "\" role=\"note\">\n<p class=\"alert__title\">");
        html.text(type.title(words));
        html.raw("</p>");
        Tree.eachChild(node, context::render);
        html.line();
        html.raw("</aside>");
        html.line();
    }
}
