package remit.prose;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes the markup of a text on a page, from the markup of its parts. */
final class HtmlRendering {

    private HtmlRendering() {}

    static Html of(Parsed text, Rendering page) {
        return of(text, page, LinkAddresses.of(text, page));
    }

    static Html of(Parsed text, Rendering page, LinkAddresses addresses) {
        RawRendering raw = new RawRendering();
        renderer(text, page, addresses, raw).render(text.tree(), raw.markup());
        String markup = text.rawHtml()
                ? BalancedHtml.of(raw.cleaned(SafeHtml.of(text.kind()), addresses))
                : raw.markup().toString();
        return new Html(markup.stripTrailing());
    }

    private static HtmlRenderer renderer(Parsed text, Rendering page, LinkAddresses addresses, RawRendering raw) {
        return HtmlRenderer.builder()
                .omitSingleParagraphP(text.kind() == TextKind.LINE)
                .extensions(List.of(StrikethroughExtension.create()))
                .nodeRendererFactory(context -> new CoreRendering(context, text, page, addresses, raw))
                .nodeRendererFactory(context -> new TableRendering(context, text, page))
                .nodeRendererFactory(context -> new TaskRendering(context, page.words()))
                .nodeRendererFactory(context -> new AlertRendering(context, page.words()))
                .nodeRendererFactory(context -> new FootnoteRendering(context, text, page))
                .build();
    }
}
