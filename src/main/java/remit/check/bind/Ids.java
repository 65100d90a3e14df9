package remit.check.bind;

import java.text.Normalizer;
import java.util.Locale;
import remit.model.Comparison;
import remit.problem.Signs;
import remit.shape.Form;

/** Proposes ids for words that are none. */
final class Ids {

    private static final int LONGEST = 40;

    private Ids() {}

    /**
     * The words as an id: accents dropped, lower case, all else but letters and digits a hyphen, at most forty
     * characters; {@code my-id} where nothing is left, a number behind what is reserved.
     */
    static String propose(String words) {
        String plain = Normalizer.normalize(readable(words), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = shortened(plain);
        if (id.isEmpty()) {
            return "my-id";
        }
        if (id.contains(Comparison.BETWEEN)) {
            return id.replace(Comparison.BETWEEN, "-or-");
        }
        return Form.isReserved(id) ? id + "-1" : id;
    }

    /** Letters that only look like Latin ones are taken for those where the whole word then is an id. */
    private static String readable(String words) {
        String latin = Signs.latin(words).toLowerCase(Locale.ROOT);
        return Form.isId(latin) ? latin : Signs.seen(words);
    }

    private static String shortened(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', LONGEST);
        return id.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
}
