package remit.changes;

/**
 * A row of a comparison that was the same and is different now, or the other way round.
 *
 * @param comparison its id
 * @param address its page, with the row
 * @param criterion the id of the row
 * @param before {@code same}, {@code different}, {@code partial} or {@code unstated}
 * @param after likewise
 */
public record Turn(String comparison, String address, String criterion, String before, String after) {}
