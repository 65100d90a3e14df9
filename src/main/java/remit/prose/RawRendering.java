package remit.prose;

import java.util.BitSet;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * The markup of a text that is being rendered, and which of it is an editor's raw HTML. That goes in as it is written
 * and is cleaned together with the rest, since an element may open in one place and close in another. Whose an element
 * is, its place in the markup tells: what an editor writes cannot change that.
 */
final class RawRendering {

    private final StringBuilder markup = new StringBuilder();
    private final BitSet raw = new BitSet();

    /** What the renderings of all parts write to. */
    StringBuilder markup() {
        return markup;
    }

    void write(String literal, HtmlWriter html) {
        int start = markup.length();
        html.raw(RawHtml.harmless(literal));
        raw.set(start, markup.length());
    }

    /** All of the markup, with no raw HTML but what the safe list keeps, its links led to the page. */
    String cleaned(SafeHtml safe, LinkAddresses addresses) {
        Element body = RawHtml.withoutHidden(RawHtml.body(markup.toString()));
        for (Element element : body.getAllElements()) {
            if (element != body && !isOurs(element)) {
                safe.clean(element, addresses);
            }
        }
        return body.html();
    }

    /** Implied elements, a paragraph that is closed but was never opened say, are not ours, nor is one without a place. */
    private boolean isOurs(Element element) {
        Range place = element.sourceRange();
        return place.isTracked() && !place.isImplicit() && !raw.get(place.startPos());
    }
}
