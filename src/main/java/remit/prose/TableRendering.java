package remit.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders tables, each in a box that scrolls, that the keyboard reaches, and that is named by the heading above the
 * table.
 */
final class TableRendering implements NodeRenderer {

    private static final String EMPTY = "–";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Parsed text;
    private final Rendering page;

    TableRendering(HtmlNodeRendererContext context, Parsed text, Rendering page) {
        this.context = context;
        this.html = context.getWriter();
        this.text = text;
        this.page = page;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            String name = node instanceof TableHead ? "thead" : node instanceof TableBody ? "tbody" : "tr";
            element(name, Map.of(), node);
        }
    }

    private void table(TableBlock table) {
        Map<String, String> box = new LinkedHashMap<>();
        box.put("class", "box");
        box.put("role", "region");
        box.put("tabindex", "0");
        Map<String, String> label = label(table);
        box.putAll(label);
        html.line();
        html.tag("div", box);
        element("table", label, table);
        html.tag("/div");
        html.line();
    }

    private Map<String, String> label(TableBlock table) {
        String heading = text.outline().headingBefore(table);
        return heading == null
                ? Map.of("aria-label", page.words().table())
                : Map.of("aria-labelledby", page.headingId().apply(heading));
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        Map<String, String> attributes = new LinkedHashMap<>();
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            attributes.put("class", "align-center");
        } else if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "align-end");
        }
        html.tag(name, attributes);
        Tree.eachChild(cell, context::render);
        html.raw(cell.getFirstChild() == null ? EMPTY : "");
        html.tag("/" + name);
        html.line();
    }

    private void element(String name, Map<String, String> attributes, Node content) {
        html.line();
        html.tag(name, attributes);
        html.line();
        Tree.eachChild(content, context::render);
        html.line();
        html.tag("/" + name);
        html.line();
    }
}
