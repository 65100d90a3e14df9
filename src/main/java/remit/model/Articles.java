package remit.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.Unicode;

/**
 * The articles of a language, which do not count when titles are sorted from A to Z: {@code The board} is found under
 * B.
 *
 * <p>A blank follows an article; one that is listed with an apostrophe ({@code l'}) or a hyphen ({@code ال-}) at its
 * end is joined to its word. The word is part of the name, and counts, where the title has no other word ({@code The}),
 * where a sign follows ({@code A-level}, {@code A & E}), where it is an abbreviation in capitals among small letters
 * ({@code LA office}), and where it is one of several single letters ({@code A to Z}). The name of a person or a place
 * that begins like an article ({@code An Nguyen}) is sorted as if it began with one.
 *
 * @param words in lower case, in the order in which they are tried
 */
public record Articles(List<String> words) {

    private static final String APOSTROPHES = "'\u2019\u02BC\u2018";

    /** How many letters an Arabic word has at least without its article; so {@code الو} has none. */
    private static final int LEAST_JOINED = 2;

    /**
     * The articles of languages that have no file of words, or whose file names no articles. Only words that are almost
     * always an article at the beginning of a title are listed.
     */
    private static final Map<String, Articles> KNOWN = Map.ofEntries(
            known("ar", "ال-"),
            known("ca", "el la els les l' un una uns unes"),
            known("da", "en et den det de"),
            known("de", "der die das ein eine einen einem einer eines"),
            known("el", "ο η το οι τα ένας μια μία ένα"),
            known("en", "the a an"),
            known("es", "el la los las un una unos unas"),
            known("fr", "le la les l' un une des"),
            known("gl", "o a os as un unha uns unhas"),
            known("hu", "a az egy"),
            known("it", "il lo la i gli le l' un uno una un'"),
            known("nb", "en ei et den det de"),
            known("nl", "de het 't een 'n"),
            known("nn", "ein ei eit den det dei"),
            known("no", "en ei et den det de"),
            known("pt", "o a os as um uma uns umas"),
            known("ro", "un o niște"),
            known("sv", "en ett den det de"));

    public Articles {
        words = List.copyOf(words);
    }

    /**
     * The articles that are known for a language; for most languages there are none.
     *
     * @param language a BCP 47 tag: {@code de-AT}
     */
    public static Articles of(String language) {
        return KNOWN.getOrDefault(Locale.forLanguageTag(language).getLanguage(), new Articles(List.of()));
    }

    /**
     * The articles that a file of words names.
     *
     * @param said the articles with blanks between them: {@code der die das}; null where the file names none, and then
     *     those that are known for the language are used
     */
    public static Articles of(String language, @Nullable String said) {
        return said == null ? of(language) : parse(said);
    }

    /**
     * Whether a text begins with an article.
     *
     * @param text in the form NFC
     */
    public boolean begin(String text) {
        return lengthIn(text) > 0;
    }

    /**
     * The length of the article at the beginning of a text, with the blanks after it; 0 for none.
     *
     * @param text in the form NFC
     */
    int lengthIn(String text) {
        return words.stream()
                .mapToInt(article -> length(article, text))
                .filter(length -> length > 0)
                .findFirst()
                .orElse(0);
    }

    private static Map.Entry<String, Articles> known(String language, String words) {
        return Map.entry(language, parse(words));
    }

    private static Articles parse(String words) {
        return new Articles(Stream.of(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> plain(Unicode.normalize(word, Normalizer.Form.NFC)))
                .toList());
    }

    private static int length(String article, String text) {
        boolean withHyphen = article.length() > 1 && article.endsWith("-");
        String letters = withHyphen ? article.substring(0, article.length() - 1) : article;
        if (!plain(text).startsWith(letters)) {
            return 0;
        }
        String found = text.substring(0, letters.length());
        String rest = text.substring(letters.length());
        if (withHyphen) {
            return lettersIn(rest) >= LEAST_JOINED ? letters.length() : 0;
        }
        int blanks = rest.length() - withoutBlanks(rest).length();
        boolean apart = blanks > 0 || letters.endsWith("'");
        return apart
                        && beginsWord(rest.substring(blanks))
                        && !isAbbreviation(found, text)
                        && !isOneOfLetters(found, rest)
                ? letters.length() + blanks
                : 0;
    }

    /** The text in lower case, with one form of apostrophe; its length stays the same. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            plain.append(APOSTROPHES.indexOf(sign) < 0 ? Unicode.lower(sign) : '\'');
        }
        return plain.toString();
    }

    /** Whether a text begins as a word does: with a letter, a figure, a picture, or an opening quote or bracket. */
    private static boolean beginsWord(String rest) {
        if (rest.isEmpty()) {
            return false;
        }
        int first = rest.codePointAt(0);
        return Unicode.isLetterOrDigit(first)
                || first == '"'
                || switch (Unicode.type(first)) {
                    case Character.START_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_SYMBOL -> true;
                    default -> APOSTROPHES.indexOf(first) >= 0;
                };
    }

    /** Whether the word found is an abbreviation: it is in {@code LA office}, but not in {@code THE OFFICE}. */
    private static boolean isAbbreviation(String found, String text) {
        return lettersIn(found) > 1 && isUpper(found) && !isUpper(text);
    }

    private static boolean isUpper(String text) {
        return text.codePoints().noneMatch(Unicode::isLowerCase)
                && text.codePoints().anyMatch(Unicode::isUpperCase);
    }

    /** Whether the next word, or the one after it, is a single letter, too: {@code A to Z}, {@code A, B and C}. */
    private static boolean isOneOfLetters(String found, String rest) {
        return found.length() == 1
                && Stream.of(withoutBlanks(rest).split("[\\s\\p{Z}]+"))
                        .limit(2)
                        .anyMatch(word -> word.length() == 1 && Unicode.isLetter(word.charAt(0)));
    }

    private static long lettersIn(String text) {
        return text.codePoints()
                .takeWhile(sign -> !isBlank(sign))
                .filter(Unicode::isLetter)
                .count();
    }

    private static String withoutBlanks(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
