package remit.prose;

import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders the box before a task. The style draws it and words say what it means; nobody can tick it, so it is not a
 * form field.
 */
final class TaskRendering implements NodeRenderer {

    private final HtmlWriter html;
    private final ProseWords words;

    TaskRendering(HtmlNodeRendererContext context, ProseWords words) {
        this.html = context.getWriter();
        this.words = words;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        boolean done = ((TaskListItemMarker) node).isChecked();
        html.raw(done ? "<span class=\"task task--done\">" : "<span class=\"task\">");
        html.raw("<span class=\"hidden\">");
        html.text(done ? words.taskDone() : words.taskToDo());
        html.raw("</span></span> ");
    }
}
