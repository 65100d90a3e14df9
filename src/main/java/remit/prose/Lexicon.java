package remit.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import remit.problem.Unicode;

/**
 * Finds phrases in texts. The text is searched from left to right. At each place the longest phrase is found, and its
 * words are not searched again: where {@code penetration test} is a phrase, {@code test} is not found within it. Only
 * whole words are found, as {@link WordEdges} tells them.
 *
 * <p>A phrase is found as it is written or with its first letter in the other case, as at the start of a sentence; one
 * that is marked as {@link Phrase#exact}, has a capital after its first letter or is a single letter is found only as
 * it is written: {@code KPI}, {@code IT}. A blank in a phrase matches any white space, an apostrophe and a hyphen match
 * their typographic forms; soft hyphens are ignored. Never changes; may be used by several threads at once.
 */
public final class Lexicon {

    private static final char SOFT_HYPHEN = '\u00ad';

    /**
     * @param text of one word or several
     * @param number the number by which a hit names it; several phrases may have the same
     * @param exact whether it is found only as it is written, not even with its first letter in the other case
     */
    public record Phrase(String text, int number, boolean exact) {}

    /** A phrase in a text, from its first character up to the one after its last. */
    public record Hit(int number, int start, int end) {}

    /** The phrases as they are looked up; null where there are none. */
    private final @Nullable PhraseTree phrases;

    /**
     * @param phrases an empty one is never found; of phrases that are written alike the first is found, and a phrase as
     *     it is written is found rather than another one whose first letter is in the other case
     * @param language the language whose rules for capitals are used
     */
    public Lexicon(List<Phrase> phrases, Locale language) {
        Map<String, Integer> sorted = new TreeMap<>();
        phrases.forEach(phrase -> put(sorted, phrase.text(), phrase.number()));
        for (Phrase phrase : phrases) {
            if (!phrase.exact() && !phrase.text().isEmpty() && !isAbbreviation(phrase.text())) {
                put(sorted, first(phrase.text(), language, true), phrase.number());
                put(sorted, first(phrase.text(), language, false), phrase.number());
            }
        }
        this.phrases =
                sorted.isEmpty() ? null : PhraseTree.of(List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
    }

    /** The phrases in a text, in the order of the text. */
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Hit hit = WordEdges.mayStart(text, at) ? longest(text, at) : null;
            if (hit != null) {
                hits.add(hit);
            }
            at = hit == null ? at + Character.charCount(text.codePointAt(at)) : hit.end();
        }
        return hits;
    }

    /** The longest phrase at a place; null for none. Reads on as long as phrases begin with what was read. */
    private @Nullable Hit longest(String text, int start) {
        Hit longest = null;
        PhraseTree here = phrases;
        int at = start;
        for (int depth = 0; here != null && at < text.length(); depth++) {
            here = here.next(unified(text.charAt(at)), depth);
            if (here == null) {
                break; // before the blanks that follow are skipped, which would be read again from the next place
            }
            at = next(text, at);
            if (here.ends(depth + 1) && WordEdges.mayEnd(text, at)) {
                longest = new Hit(here.number(), start, at);
            }
        }
        return longest;
    }

    /**
     * The place after a character, the soft hyphens that follow it and, where it is white space, the rest of the white
     * space.
     */
    private static int next(String text, int at) {
        boolean blank = unified(text.charAt(at)) == ' ';
        int next = at + 1;
        while (next < text.length()
                && (text.charAt(next) == SOFT_HYPHEN || blank && unified(text.charAt(next)) == ' ')) {
            next++;
        }
        return next;
    }

    private static void put(Map<String, Integer> phrases, String text, int number) {
        String composed = Unicode.normalize(text, Normalizer.Form.NFC);
        String decomposed = Unicode.normalize(text, Normalizer.Form.NFD);
        putUnified(phrases, composed, number);
        if (!decomposed.equals(composed)) {
            putUnified(phrases, decomposed, number);
        }
    }

    private static void putUnified(Map<String, Integer> phrases, String text, int number) {
        String normal = unified(text);
        if (!normal.isEmpty()) {
            phrases.putIfAbsent(normal, number);
        }
    }

    private static String unified(String text) {
        StringBuilder unified = new StringBuilder();
        String bare = text.strip();
        for (int at = 0; at < bare.length(); at = next(bare, at)) {
            unified.append(unified(bare.charAt(at)));
        }
        return unified.toString();
    }

    private static char unified(char character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> WordEdges.isBlank(character) ? ' ' : character;
        };
    }

    /** Whether a phrase with other capitals would be another word: {@code it} is not {@code IT}. */
    private static boolean isAbbreviation(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return first == text.length() || text.substring(first).codePoints().anyMatch(Unicode::isUpperCase);
    }

    private static String first(String text, Locale language, boolean upper) {
        int end = text.offsetByCodePoints(0, 1);
        String first = text.substring(0, end);
        return (upper ? Unicode.upper(first, language) : Unicode.lower(first, language)) + text.substring(end);
    }
}
