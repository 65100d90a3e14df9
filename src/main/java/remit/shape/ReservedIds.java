package remit.shape;

import java.util.Set;
import remit.model.Comparison;

/** The words that addresses of the site need, so that no record may have them as its id. */
public final class ReservedIds {

    /** The page of a folder: {@code roles/index.html}. */
    public static final String INDEX = "index";

    /** A guide on one page: {@code guides/watering/whole.html}. */
    public static final String WHOLE = "whole";

    /** The folder of the steps of a guide with too many paths: {@code guides/watering/step/size.html}. */
    public static final String STEP = "step";

    /** A guide's own files: {@code guides/watering/guide.yaml}. */
    public static final String GUIDE = "guide";

    private static final Set<String> ALL = Set.of(INDEX, WHOLE, STEP, GUIDE);

    private ReservedIds() {}

    /** Whether a word is one of them, or holds what tells the page of a pair: {@code ranger-vs-warden}. */
    public static boolean contains(String word) {
        return ALL.contains(word) || word.contains(Comparison.BETWEEN);
    }
}
