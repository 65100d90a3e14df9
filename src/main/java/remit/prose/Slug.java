package remit.prose;

import remit.problem.Unicode;

/** Makes ids from words, as code hosts do for headings, so that a link works there and here. */
public final class Slug {

    /** The id of words without a letter or a digit: {@code ## !}. */
    private static final String NO_WORDS = "section";

    private Slug() {}

    /**
     * The id: the words in lower case; letters, marks, decimal digits, {@code _} and similar signs, and hyphens stay,
     * each space becomes a hyphen, and all else is dropped: {@code Who's who? (2026)} is {@code whos-who-2026}. Letters
     * of any script stay as they are. Never empty: {@code section} where nothing is left. Never begins with {@code _},
     * since the layout uses such ids.
     *
     * @param words plain text, without markup
     */
    public static String of(String words) {
        StringBuilder slug = new StringBuilder();
        Unicode.lower(words.strip()).codePoints().forEach(point -> {
            if (point == ' ') {
                slug.append('-');
            } else if (stays(point) && !(point == '_' && slug.isEmpty())) {
                slug.appendCodePoint(point);
            }
        });
        return slug.isEmpty() ? NO_WORDS : slug.toString();
    }

    private static boolean stays(int point) {
        return switch (Unicode.type(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> point == '-';
        };
    }
}
