package remit.review;

/**
 * The words of the interface for what happened, as marks show them.
 *
 * @param was what is said before words that are gone, for readers who do not see them struck through
 * @param is what is said before words that are new
 */
public record SignWords(
        String added, String removed, String reworded, String moved, String linked, String was, String is) {}
