package remit.check.bind;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import remit.model.Comparison;
import remit.problem.Signs;
import remit.problem.Unicode;
import remit.problem.UnicodePattern;
import remit.shape.TextForm;

/** Proposes ids for words that are not valid ids. */
public final class Ids {

    private static final int LONGEST = 40;
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\](){}]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;/&+]\\s*(?:and\\s+)?|\\s+(?:and\\s+)?");

    private static final UnicodePattern MARKS = UnicodePattern.of("\\p{M}+");

    private Ids() {}

    /**
     * Returns an id made from the words: without accents, in lower case, with hyphens for everything except letters and
     * digits, and with at most forty characters. Where nothing is left, it is {@code my-id}; a reserved id gets a
     * number.
     */
    public static String propose(String words) {
        String id = spelled(words);
        if (id.isEmpty()) {
            return "my-id";
        }
        if (id.contains(Comparison.BETWEEN)) {
            return id.replace(Comparison.BETWEEN, "-or-");
        }
        return TextForm.isReserved(id) ? id + "-1" : id;
    }

    /**
     * Returns the words as {@link #propose} spells them: empty where they have no letter from a to z and no digit, and
     * perhaps an id that is reserved.
     */
    public static String spelled(String words) {
        String letters = Unicode.lower(MARKS.replaceAll(Unicode.normalize(readable(words), Normalizer.Form.NFKD), "")
                .replaceAll("['’]", ""));
        return shortened(Signs.spelledOut(letters).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }

    /**
     * Returns the words with Latin letters for letters that only look like Latin ones, where the words become a valid
     * id in this way.
     */
    private static String readable(String words) {
        String latin = Unicode.lower(Signs.latin(words));
        return TextForm.isId(latin) ? latin : Signs.seen(words);
    }

    /**
     * Returns the ids in a text that names several without the commas and brackets of a list: {@code cto cio},
     * {@code cto and cio}, {@code (cto; cio)}. Empty where the text is not made of ids, or is a single one.
     */
    static List<String> several(String text) {
        List<String> parts = Stream.of(
                        SEPARATOR.split(BRACKETS.matcher(text).replaceAll(" ").strip()))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(TextForm::isId) ? parts : List.of();
    }

    private static String shortened(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', LONGEST);
        return id.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
}
