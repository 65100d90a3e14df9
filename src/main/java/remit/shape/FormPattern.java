package remit.shape;

/**
 * The forms of scalars as regular expressions, in the notation that Java, JSON Schema and editors share. Those with
 * {@code ^} are looked for in a scalar; the others match a whole one.
 */
final class FormPattern {

    static final String ID_SIGNS = "[a-z0-9]+(-[a-z0-9]+)*";

    static final String ID = "^" + ReservedIds.NONE_OF_THEM + ID_SIGNS + "$";

    /** Any day up to the 31st; whether the month has it is for the calendar to say. */
    static final String DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    static final String PERIOD = "([1-9][0-9]{0,3}) (day|week|month|year)s?";

    static final String WEB_ADDRESS = "https?://[^\\s/]\\S*";

    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?";

    /**
     * A dot-atom of RFC 5322, with the letters of all scripts that RFC 6531 adds, at a domain of two labels or more.
     */
    static final String EMAIL = ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+";

    /** An e-mail address that nobody could mean as a path, as far as mail servers accept its length. */
    private static final String ONLY_EMAIL = "(?![\\s\\S]*/|[\\s\\S]{255})" + EMAIL + "$";

    /** An http(s) address, or a text that begins neither with another scheme nor with two slashes; not an e-mail address. */
    static final String PAGE =
            "^" + WEB_ADDRESS + "$|^(?!//|\\s*[A-Za-z][A-Za-z0-9+.-]*:|" + ONLY_EMAIL + ")[\\s\\S]*\\S";

    private FormPattern() {}
}
