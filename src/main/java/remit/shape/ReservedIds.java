package remit.shape;

import java.util.Set;
import remit.model.Comparison;

/**
 * The words that addresses of the site need, so that no record may have them as its id. {@code src/docs/output.md}
 * lists the addresses.
 */
public final class ReservedIds {

    /** The index page of a folder: {@code roles/index.html}. */
    public static final String INDEX = "index";

    /** The page with a whole guide: {@code guides/watering/whole.html}. */
    public static final String WHOLE = "whole";

    /** The folder of the steps of a guide with too many paths: {@code guides/watering/step/size.html}. */
    public static final String STEP = "step";

    /** A guide's own file: {@code guides/watering/guide.yaml}. */
    public static final String GUIDE = "guide";

    /** The beginning of a regular expression that matches none of these words, and no word with {@code -vs-} in it. */
    static final String NONE_OF_THEM =
            "(?!(" + INDEX + "|" + WHOLE + "|" + STEP + "|" + GUIDE + ")$|.*" + Comparison.BETWEEN + ")";

    private static final Set<String> ALL = Set.of(INDEX, WHOLE, STEP, GUIDE);

    private ReservedIds() {}

    /**
     * Returns whether a word is one of these, or contains {@code -vs-}, which marks the page of a pair:
     * {@code ranger-vs-warden}.
     */
    public static boolean contains(String word) {
        return ALL.contains(word) || word.contains(Comparison.BETWEEN);
    }
}
