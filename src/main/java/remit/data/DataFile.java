package remit.data;

import remit.pages.link.Address;

/**
 * A file of data that stands beside the pages; a value, as a page is.
 *
 * @param source the content file it is made from, relative to the content folder; {@code handbook.yaml} for what all of
 *     the content makes
 */
public record DataFile(Address address, String source, Data data) {}
