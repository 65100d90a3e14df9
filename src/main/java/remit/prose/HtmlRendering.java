package remit.prose;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes the markup of a text on a page out of the renderings of its parts. */
final class HtmlRendering {

    private HtmlRendering() {}

    static Html of(Parsed text, Rendering page) {
        String markup = renderer(text, page).render(text.tree()).stripTrailing();
        return new Html(text.rawHtml() ? BalancedHtml.of(markup) : markup);
    }

    private static HtmlRenderer renderer(Parsed text, Rendering page) {
        return HtmlRenderer.builder()
                .omitSingleParagraphP(text.kind() == Kind.LINE)
                .extensions(List.of(StrikethroughExtension.create()))
                .nodeRendererFactory(context -> new CoreRendering(context, text, page))
                .nodeRendererFactory(context -> new TableRendering(context, text, page))
                .nodeRendererFactory(context -> new TaskRendering(context, page.words()))
                .nodeRendererFactory(context -> new AlertRendering(context, page.words()))
                .nodeRendererFactory(context -> new FootnoteRendering(context, text.footnotes(), page))
                .build();
    }
}
