package remit.pages.frame;

import org.jspecify.annotations.Nullable;
import remit.pages.link.Address;

/** A page as a value: everything it shows, in order and in words. Equal records are rendered to equal bytes. */
public interface Page {

    /** Returns the page's address. */
    Address address();

    /** Returns the kind of the page, which also names its template. */
    PageKind kind();

    /**
     * Returns the content file that the page shows, relative to the content folder; {@code handbook.yaml} where the
     * page is made from the whole content.
     */
    String source();

    /** Returns the id of the guide's question or outcome that the page shows; null where it shows neither. */
    default @Nullable String step() {
        return null;
    }

    /** Returns the address of the page that this one sends readers to at once; null where readers stay. */
    default @Nullable Address leadsTo() {
        return null;
    }

    /**
     * Returns whether readers and search engines should find the page: it is neither a redirect nor kept out of search
     * engines.
     */
    boolean listed();
}
