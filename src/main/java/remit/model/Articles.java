package remit.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a language, which do not decide where a title stands from A to Z: {@code The board} stands under B.
 *
 * <p>An article stands before a blank, or is joined to its word where it is written with an apostrophe ({@code l'}) or
 * with a hyphen ({@code ال-}) at its end. It is part of the name, and decides, in a title that says no more ({@code
 * The}), before a sign ({@code A-level}, {@code A & E}), in capitals among other letters, as abbreviations are ({@code LA
 * office}), and where it is one letter of several ({@code A to Z}). Names of people and places that begin like an
 * article ({@code An Nguyen}) cannot be told from titles.
 *
 * @param words in lower case, in the order in which they are tried
 */
public record Articles(List<String> words) {

    private static final String APOSTROPHES = "'\u2019\u02BC\u2018";

    /** What is left of an Arabic word has at least so many letters: {@code الو} has no article. */
    private static final int LEAST_JOINED = 2;

    /**
     * For handbooks in a language for which there is no file of words, and for files that name no articles. Only words
     * that are hardly ever anything else at the beginning of a title stand here.
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
     * The articles that are known for a language; none for most.
     *
     * @param language a BCP 47 tag: {@code de-AT}
     */
    public static Articles of(String language) {
        return KNOWN.getOrDefault(Locale.forLanguageTag(language).getLanguage(), new Articles(List.of()));
    }

    /**
     * The articles that a file of words names.
     *
     * @param said with blanks between them: {@code der die das}; null where the file names none, which leaves those
     *     that are known for the language
     */
    public static Articles of(String language, @Nullable String said) {
        return said == null ? of(language) : parse(said);
    }

    /**
     * How long an article at the beginning of a text is, with the blanks behind it; 0 for none.
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
                .map(word -> plain(Normalizer.normalize(word, Normalizer.Form.NFC)))
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

    /** Lower case without a change of length, and one form of apostrophe. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            plain.append(APOSTROPHES.indexOf(sign) < 0 ? Character.toLowerCase(sign) : '\'');
        }
        return plain.toString();
    }

    /** A letter, a figure, a picture, or an opening quote or bracket. */
    private static boolean beginsWord(String rest) {
        if (rest.isEmpty()) {
            return false;
        }
        int first = rest.codePointAt(0);
        return Character.isLetterOrDigit(first)
                || first == '"'
                || switch (Character.getType(first)) {
                    case Character.START_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_SYMBOL -> true;
                    default -> APOSTROPHES.indexOf(first) >= 0;
                };
    }

    /** {@code LA office}, but not {@code THE OFFICE}. */
    private static boolean isAbbreviation(String found, String text) {
        return lettersIn(found) > 1 && isUpper(found) && !isUpper(text);
    }

    private static boolean isUpper(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().anyMatch(Character::isUpperCase);
    }

    /** {@code A to Z}, {@code A, B and C}, {@code a b c}: the word after it, or the one after that, is a letter, too. */
    private static boolean isOneOfLetters(String found, String rest) {
        return found.length() == 1
                && Stream.of(withoutBlanks(rest).split("[\\s\\p{Z}]+"))
                        .limit(2)
                        .anyMatch(word -> word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    private static long lettersIn(String text) {
        return text.codePoints()
                .takeWhile(sign -> !isBlank(sign))
                .filter(Character::isLetter)
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
