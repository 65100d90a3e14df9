package remit.data;

import remit.pages.link.Address;

/**
 * A file of data beside the pages; a value, as a page is.
 *
 * @param source the content file it is made from, relative to the content folder; {@code handbook.yaml} for a file that
 *     is made from all of the content
 */
public record DataFile(Address address, String source, Data data) {}
