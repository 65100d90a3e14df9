package remit.prose;

import java.util.BitSet;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * The markup of a text that is being rendered, which knows what part of it is an editor's raw HTML. Raw HTML is added
 * as it is written and cleaned together with the rest, since an element may open in one place and close in another. The
 * place of an element in the markup tells whether it is the editor's; nothing that an editor writes can change that.
 */
final class RawRendering {

    private final StringBuilder markup = new StringBuilder();
    private final BitSet raw = new BitSet();

    /** The markup to which the renderings of all parts write. */
    StringBuilder markup() {
        return markup;
    }

    void write(String literal, HtmlWriter html) {
        int start = markup.length();
        html.raw(RawHtml.harmless(literal));
        raw.set(start, markup.length());
    }

    /**
     * All of the markup, in which raw HTML is left out except what the safe list keeps, with addresses for the page.
     */
    String cleaned(SafeHtml safe, LinkAddresses addresses) {
        Element body = RawHtml.withoutHidden(RawHtml.body(markup.toString()));
        for (Element element : body.getAllElements()) {
            if (element != body && !isOurs(element)) {
                safe.clean(element, addresses);
            }
        }
        return body.html();
    }

    /**
     * Whether an element comes from Remit. One without a place, or one that the parser added because of raw HTML (a
     * paragraph that is closed but was never opened, say), does not.
     */
    private boolean isOurs(Element element) {
        Range place = element.sourceRange();
        return place.isTracked() && !place.isImplicit() && !raw.get(place.startPos());
    }
}
