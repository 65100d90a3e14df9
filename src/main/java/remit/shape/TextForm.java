package remit.shape;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.UnicodePattern;

/** The forms of a single scalar: how each is spelled, and how it is read. */
public enum TextForm {
    TEXT("text", "\\S", s -> true),
    ID("an id of lower case letters, digits and hyphens", FormPattern.ID, TextForm::isId),
    DATE("a date such as 2026-11-21", "^" + FormPattern.DATE + "$", s -> date(s).isPresent()),
    PERIOD("a time such as 12 months or 90 days", FormPattern.PERIOD),
    YES_NO("yes or no", "(yes|no|true|false)"),
    COUNT("a whole number", "[1-9][0-9]{0,8}"),
    PERCENT("a percentage such as 10 %", "(100|[1-9]?[0-9]) ?%"),
    NUMBER("a number such as 12 or 2.5", "-?[0-9]+(\\.[0-9]+)?"),
    EMAIL("an e-mail address", "^" + FormPattern.EMAIL + "$", TextForm::isEmail),
    WEB_ADDRESS("an address that begins with https:// or http://", FormPattern.WEB_ADDRESS),
    PAGE("an http(s) address or the file of another page", FormPattern.PAGE, TextForm::isPage),
    COLOUR("a colour of six digits and letters from a to f, such as \"#7a1f5c\"", "#?[0-9A-Fa-f]{6}"),
    FONT("the name of a font, such as Source Sans 3", "[A-Za-z0-9][A-Za-z0-9 -]{0,60}"),
    LANGUAGE("a language tag such as en or pt-BR", "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** The answers of a value of yes or no. */
    public static final String YES = "yes";

    public static final String NO = "no";
    public static final String PARTLY = "partly";

    /** All words for an answer of yes or no; YAML itself knows the last two. */
    public static final List<String> ANSWERS = List.of(YES, NO, PARTLY, "true", "false");

    private static final Pattern ID_FORM = Pattern.compile(FormPattern.ID_SIGNS);

    private static final UnicodePattern EMAIL_FORM = UnicodePattern.of(FormPattern.EMAIL);

    /** The longest address that mail servers accept, in chars (RFC 5321). */
    private static final int LONGEST_EMAIL = 254;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern PERIOD_FORM = Pattern.compile(FormPattern.PERIOD);

    private final String wanted;
    private final String pattern;
    private final Predicate<String> fits;

    /** Makes a form that a pattern describes in full. */
    TextForm(String wanted, String whole) {
        this(wanted, "^" + whole + "$", Pattern.compile(whole).asMatchPredicate());
    }

    /**
     * Makes a form.
     *
     * @param pattern is found in every scalar of this form, and perhaps in others
     */
    TextForm(String wanted, String pattern, Predicate<String> fits) {
        this.wanted = wanted;
        this.pattern = pattern;
        this.fits = fits;
    }

    /** Returns the words for this form in messages: {@code a date such as 2026-11-21}. */
    public String wanted() {
        return wanted;
    }

    /**
     * Returns a regular expression that is found in every scalar of this form, in the notation of JSON Schema. It may be
     * found in others, too: the calendar need not have the day.
     */
    public String pattern() {
        return pattern;
    }

    /** Returns whether a scalar has this form. A scalar with white space around it does not. */
    public boolean fits(String scalar) {
        return fits.test(scalar);
    }

    /**
     * Returns whether a word can be the id of a record: it has only the permitted characters, is not reserved, and does
     * not contain {@code -vs-}.
     */
    public static boolean isId(String word) {
        return ID_FORM.matcher(word).matches() && !isReserved(word);
    }

    /** Returns whether addresses of the site need this word, so that no record may have it as its id. */
    public static boolean isReserved(String word) {
        return ReservedIds.contains(word);
    }

    private static boolean isEmail(String scalar) {
        return scalar.length() <= LONGEST_EMAIL && EMAIL_FORM.matches(scalar);
    }

    /**
     * Returns whether a scalar is an http(s) address or a path. An e-mail address is not taken for a path. Other
     * schemes and control characters are refused, because a link with another scheme could run a program.
     */
    private static boolean isPage(String scalar) {
        return WEB_ADDRESS.fits(scalar)
                || !scalar.isBlank()
                        && !scalar.startsWith("//")
                        && !(EMAIL.fits(scalar) && !scalar.contains("/"))
                        && !scalar.matches("(?s)\\s*[A-Za-z][A-Za-z0-9+.-]*:.*|.*\\p{Cntrl}.*");
    }

    /** Returns the day that a scalar names; empty where it does not name a day of the calendar. */
    public static Optional<LocalDate> date(String scalar) {
        try {
            return Optional.of(LocalDate.parse(scalar, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns the period that a scalar names, a number of days, weeks, months or years; empty for anything else. */
    public static Optional<Period> period(String scalar) {
        Matcher m = PERIOD_FORM.matcher(scalar);
        if (!m.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(m.group(1));
        return Optional.of(
                switch (m.group(2)) {
                    case "day" -> Period.ofDays(count);
                    case "week" -> Period.ofWeeks(count);
                    case "month" -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                });
    }

    /**
     * Returns the answer that a scalar gives: true for {@code yes} and {@code true}, false for {@code no} and
     * {@code false}; empty for anything else.
     */
    public static Optional<Boolean> yesNo(String scalar) {
        return switch (scalar) {
            case YES, "true" -> Optional.of(true);
            case NO, "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
