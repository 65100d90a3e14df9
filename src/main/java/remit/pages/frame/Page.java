package remit.pages.frame;

import remit.pages.link.Address;

/** A page as a value: everything it shows, in order and worded. Two equal records give equal bytes. */
public interface Page {

    /** Where it stands. */
    Address address();

    /** What kind it is, which also names its template. */
    PageKind kind();

    /** The content file it shows, relative to the content folder; {@code handbook.yaml} for what all of it makes. */
    String source();

    /** Whether it is for readers to find: not a redirect, and not kept out of search engines. */
    boolean listed();
}
