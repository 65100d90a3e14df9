package remit.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Renders the parts of Markdown as CommonMark does, except headings, links, pictures, code and raw HTML. */
final class CoreRendering extends CoreHtmlNodeRenderer {

    private final HtmlWriter html;
    private final Parsed text;
    private final Rendering page;
    private final LinkAddresses addresses;
    private final RawRendering raw;

    CoreRendering(
            HtmlNodeRendererContext context, Parsed text, Rendering page, LinkAddresses addresses, RawRendering raw) {
        super(context);
        this.html = context.getWriter();
        this.text = text;
        this.page = page;
        this.addresses = addresses;
        this.raw = raw;
    }

    /** Renders a heading with its level and id, or in a value, which has no outline, as a bold paragraph. */
    @Override
    public void visit(Heading heading) {
        String id = text.outline().id(heading);
        html.line();
        if (id == null) {
            html.raw("<p><strong>");
            visitChildren(heading);
            html.raw("</strong></p>");
        } else {
            String name = "h" + text.outline().level(heading, page.headingLevel());
            html.tag(name, Map.of("id", page.headingId().apply(id)));
            visitChildren(heading);
            html.tag("/" + name);
        }
        html.line();
    }

    @Override
    public void visit(Link link) {
        html.tag("a", attributes("href", link.getDestination(), link.getTitle()));
        visitChildren(link);
        html.tag("/a");
    }

    @Override
    public void visit(Image image) {
        Map<String, String> attributes = attributes("src", image.getDestination(), image.getTitle());
        attributes.put("alt", PlainText.of(image));
        html.tag("img", attributes);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(ThematicBreak line) {
        html.line();
        html.tag("hr");
        html.line();
    }

    @Override
    public void visit(HardLineBreak end) {
        html.tag("br");
        html.line();
    }

    @Override
    public void visit(HtmlBlock block) {
        html.line();
        raw.write(block.getLiteral(), html);
        html.line();
    }

    @Override
    public void visit(HtmlInline inline) {
        raw.write(inline.getLiteral(), html);
    }

    private Map<String, String> attributes(String name, String destination, @Nullable String title) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String address = addresses.of(destination);
        if (address != null) {
            attributes.put(name, address);
        }
        if (title != null) {
            attributes.put("title", title);
        }
        return attributes;
    }

    /** Renders code in a box that the keyboard reaches, since the box may scroll. */
    private void code(String literal) {
        html.line();
        html.raw("<pre tabindex=\"0\"><code>");
        html.text(literal);
        html.raw("</code></pre>");
        html.line();
    }
}
