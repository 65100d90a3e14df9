package remit.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in texts. From left to right the longest wins, and what it takes is not searched again: where
 * {@code penetration test} is a phrase, {@code test} is not found within it. Only whole words are found, as
 * {@link WordEdges} tells them.
 *
 * <p>A phrase is found as it is written or with its first letter in the other case, as at the start of a sentence; one
 * that stands for itself ({@link Phrase#exact}), has a capital after its first letter or is a single letter is found as it
 * is written alone: {@code KPI}, {@code IT}. A blank stands for any white space, an apostrophe and a hyphen for their
 * typographic kin; soft hyphens do not count. Never changes; may be used by several threads at once.
 */
public final class Lexicon {

    private static final char SOFT_HYPHEN = '\u00ad';

    /**
     * @param text of one word or several
     * @param number what the finder calls it; several phrases may have one
     * @param exact whether it is written in no other way, not even with a capital
     */
    public record Phrase(String text, int number, boolean exact) {}

    /** A phrase in a text, from its first character to the one after its last. */
    public record Hit(int number, int start, int end) {}

    /** As they are looked up, in code-unit order, so that those with a common beginning stand together. */
    private final String[] phrases;

    private final int[] numbers;

    /**
     * @param phrases empty ones are found nowhere; of those that are written alike the first counts; as it is written counts before with another
     *     first letter
     * @param language whose rules for capitals hold
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
        this.phrases = sorted.keySet().toArray(String[]::new);
        this.numbers = sorted.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The phrases in a text, in its order. */
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

    /** Reads on as long as there are phrases that begin with what is read. */
    private @Nullable Hit longest(String text, int start) {
        Hit longest = null;
        int low = 0;
        int high = phrases.length;
        int at = start;
        for (int depth = 0; at < text.length(); depth++) {
            char read = unified(text.charAt(at));
            low = firstFrom(low, high, depth, read);
            high = firstFrom(low, high, depth, (char) (read + 1));
            if (low == high) {
                break;
            }
            at = next(text, at);
            if (phrases[low].length() == depth + 1 && WordEdges.mayEnd(text, at)) {
                longest = new Hit(numbers[low], start, at);
            }
        }
        return longest;
    }

    /** The first phrase of some that has at this place this character or a later one. */
    private int firstFrom(int from, int to, int place, char character) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            String phrase = phrases[middle];
            if (phrase.length() <= place || phrase.charAt(place) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Behind a character and what belongs to it: soft hyphens, and of white space the rest. */
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
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String normal = unified(Normalizer.normalize(text, form));
            if (!normal.isEmpty()) {
                phrases.putIfAbsent(normal, number);
            }
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

    /** Whether other capitals would make it another word: {@code it} is not {@code IT}. */
    private static boolean isAbbreviation(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return first == text.length() || text.substring(first).codePoints().anyMatch(Character::isUpperCase);
    }

    private static String first(String text, Locale language, boolean upper) {
        int end = text.offsetByCodePoints(0, 1);
        String first = text.substring(0, end);
        return (upper ? first.toUpperCase(language) : first.toLowerCase(language)) + text.substring(end);
    }
}
