package remit.data;

import java.util.function.Supplier;
import remit.pages.part.Address;

/**
 * A file of data that stands beside the pages.
 *
 * @param source the content file it is made from, relative to the content folder; {@code handbook.yaml} for what all of
 *     the content makes
 * @param text makes it; may be asked by any thread
 */
public record DataFile(Address address, String source, Supplier<String> text) {}
