package remit.check.bind;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Signs;
import remit.prose.AddressSlips;
import remit.shape.TextForm;

/** Guesses what an editor meant by a scalar of the wrong form. */
public final class Corrections {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[./-] ?(\\d{1,2}) ?[./-] ?(\\d{1,2})");
    private static final Pattern DATE_AND_WORDS =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[,;:.]? |[,;:.]|T)[-#]? ?(\\S.*)");
    private static final Pattern LENGTH = Pattern.compile(
            "(\\d+)\\s*(d|days?|w|wks?|weeks?|m|mos?|months?|y|yrs?|years?)\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** Digits in groups of three with the same sign between all groups, and an optional fraction after another sign. */
    private static final Pattern GROUPED =
            Pattern.compile("(-?[0-9]{1,3})(([ ,.'])[0-9]{3}(\\3[0-9]{3})*)([.,][0-9]+)?");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?[0-9]+),([0-9]+)");

    private static final Pattern AT = Pattern.compile("\\s*[\\[({](?:at|ät|@)[\\])}]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT = Pattern.compile("\\s*[\\[({](?:dot|punkt)[\\])}]\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+){2,}(:\\d+)?(/\\S*)?");

    /** Words and signs for yes and no, of English and of other languages, in small letters. */
    private static final Set<String> YES = Set.of(
            "yes", "y", "on", "true", "1", "✓", "✔", "☑", "✅", "ja", "j", "oui", "sí", "si", "sì", "sim", "tak", "da",
            "да", "evet", "igen", "ano", "kyllä", "ναι", "نعم", "はい", "是");

    private static final Set<String> NO = Set.of(
            "no", "n", "off", "false", "0", "✗", "✘", "☒", "❌", "nein", "nee", "nej", "nei", "non", "não", "nie", "net",
            "нет", "hayır", "nem", "ne", "ei", "όχι", "لا", "いいえ", "否");

    /** The names of the months, in small letters, in languages that write dates in words. */
    private static final Map<String, Integer> MONTHS =
            months("en", "de", "nl", "fr", "es", "pt", "it", "sv", "da", "pl");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(\\d{1,2})\\S{0,2}\\s+)?(?:de\\s+)?([^\\d\\s.,]{3,})[.,]?(?:\\s+(\\d{1,2}),?)?\\s+(?:de\\s+)?(\\d{4})");

    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Corrections() {}

    private static Map<String, Integer> months(String... languages) {
        Map<String, Integer> months = new HashMap<>();
        for (String language : languages) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, Locale.forLanguageTag(language));
                    months.putIfAbsent(name.toLowerCase(Locale.ROOT).replace(".", ""), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }

    /** Returns the corrected scalar; empty where no guess is safe. Quotation marks around it are left out. */
    public static Optional<String> of(TextForm form, String scalar) {
        String bare = Quotes.bare(scalar);
        return form == TextForm.TEXT || bare.equals(scalar)
                ? corrected(form, scalar)
                : Optional.of(bare).filter(form::fits).or(() -> corrected(form, bare));
    }

    private static Optional<String> corrected(TextForm form, String scalar) {
        return switch (form) {
            case DATE -> date(scalar);
            case PERIOD -> period(scalar);
            case YES_NO -> yesNo(scalar);
            case PERCENT -> Optional.of(scalar + " %").filter(form::fits);
            case NUMBER -> number(scalar);
            case COUNT -> ungrouped(scalar).filter(form::fits);
            case EMAIL -> email(scalar).filter(form::fits);
            case WEB_ADDRESS, PAGE ->
                looksLikeHost(scalar)
                        ? Optional.of("https://" + scalar)
                        : AddressSlips.corrected(scalar).filter(form::fits);
            default -> Optional.empty();
        };
    }

    /**
     * Returns whether a text looks like a web address without its scheme: {@code people.example.com/kim},
     * {@code www.example}. It has at least two dots or begins with {@code www.}.
     */
    public static boolean looksLikeHost(String written) {
        return written.startsWith("www.") || HOST.matcher(written).matches();
    }

    /**
     * Returns an e-mail address as a keyboard types it, without {@code mailto:}, angle brackets, and signs that end a
     * sentence.
     */
    private static Optional<String> email(String scalar) {
        String typed = Signs.typed(Signs.plain(scalar));
        typed = AT.matcher(typed).replaceAll("@");
        typed = DOT.matcher(typed).replaceAll(".");
        return Optional.of(typed.replaceFirst("^(?i:mailto): ?(//)?", "")
                .replaceFirst("^<(.*)>$", "$1")
                .replaceFirst("[.,;:]+$", ""));
    }

    /** Returns the e-mail addresses in a text. A name before an address in angle brackets is left out. */
    public static List<String> emails(String scalar) {
        return Arrays.stream(Signs.typed(Signs.plain(scalar)).split("[\\s,;<>()|]+|/(?=\\S+@)"))
                .map(part -> email(part).orElse(""))
                .filter(TextForm.EMAIL::fits)
                .distinct()
                .toList();
    }

    private static Optional<String> date(String scalar) {
        String typed = typed(scalar);
        Matcher dots = DAY_FIRST.matcher(typed);
        if (dots.matches()) {
            return day(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(typed);
        return year.matches() ? day(year.group(1), year.group(2), year.group(3)) : dateInWords(scalar);
    }

    /**
     * Returns the date at the beginning of a text that goes on with other words, and a remark with these words: {@code
     * 2026-11-10  # by the office}. Empty for any other text.
     */
    static Optional<String> dateAndRemark(String scalar) {
        Matcher words = DATE_AND_WORDS.matcher(typed(scalar));
        return words.matches() && TextForm.date(words.group(1)).isPresent()
                ? Optional.of(words.group(1) + "  # " + words.group(2))
                : Optional.empty();
    }

    /** Returns {@code 10 November 2026}, {@code Nov. 10, 2026}, or a date with slashes of which only one order is a day. */
    private static Optional<String> dateInWords(String scalar) {
        Matcher slashes = SLASHES.matcher(scalar);
        if (slashes.matches()) {
            Optional<String> dayFirst = day(slashes.group(3), slashes.group(2), slashes.group(1));
            Optional<String> monthFirst = day(slashes.group(3), slashes.group(1), slashes.group(2));
            boolean one = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
            return one ? dayFirst.or(() -> monthFirst) : Optional.empty();
        }
        Matcher words = IN_WORDS.matcher(Signs.plain(scalar));
        if (!words.matches() || (words.group(1) == null) == (words.group(3) == null)) {
            return Optional.empty();
        }
        Integer month = MONTHS.get(words.group(2).toLowerCase(Locale.ROOT));
        String day = words.group(1) == null ? words.group(3) : words.group(1);
        return month == null ? Optional.empty() : day(words.group(4), month.toString(), day);
    }

    private static Optional<String> day(String year, String month, String day) {
        String written = "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
        return TextForm.date(written).isPresent() ? Optional.of(written) : Optional.empty();
    }

    private static Optional<String> period(String scalar) {
        Matcher m = LENGTH.matcher(scalar);
        if (!m.matches()) {
            return Optional.empty();
        }
        String unit = switch (m.group(2).toLowerCase(Locale.ROOT).substring(0, 1)) {
            case "d" -> " days";
            case "w" -> " weeks";
            case "m" -> " months";
            default -> " years";
        };
        return Optional.of(m.group(1) + unit);
    }

    private static Optional<String> yesNo(String scalar) {
        String word = Signs.plain(scalar).toLowerCase(Locale.ROOT).replaceFirst("[.!]$", "");
        return YES.contains(word)
                ? Optional.of(TextForm.YES)
                : Optional.of(TextForm.NO).filter(no -> NO.contains(word));
    }

    /**
     * Returns the number that was meant; empty where the text is not a number, and where a sign may either group
     * thousands or begin a fraction, for which see {@link #twoNumbers}.
     */
    private static Optional<String> number(String scalar) {
        String typed = typed(scalar);
        if (PLAIN_NUMBER.matcher(typed).matches()) {
            return Optional.of(typed);
        }
        if (isThousandOrFraction(typed)) {
            return Optional.empty();
        }
        Optional<String> ungrouped = ungrouped(scalar);
        return ungrouped.isPresent()
                ? ungrouped
                : Optional.of(DECIMAL_COMMA.matcher(typed).replaceAll("$1.$2"))
                        .filter(number -> PLAIN_NUMBER.matcher(number).matches());
    }

    /**
     * Returns the two numbers that {@code 1,250} may mean, 1250 and 1.25, in this order. Empty for a text that is not a
     * number or has only one meaning.
     */
    public static List<String> twoNumbers(String scalar) {
        String typed = typed(scalar);
        if (!isThousandOrFraction(typed)) {
            return List.of();
        }
        BigDecimal fraction = new BigDecimal(typed.replace(',', '.')).stripTrailingZeros();
        return List.of(typed.replace(",", ""), fraction.toPlainString());
    }

    /** Returns the only number within other words, as in {@code about 12 people}; empty where there is not exactly one. */
    static String numberWithin(String scalar) {
        List<String> numbers = Arrays.stream(typed(scalar).split("\\s+"))
                .filter(word -> word.matches(".*\\d.*"))
                .toList();
        return numbers.size() == 1 && PLAIN_NUMBER.matcher(numbers.get(0)).matches() ? numbers.get(0) : "";
    }

    private static boolean isThousandOrFraction(String typed) {
        return typed.matches("-?[1-9][0-9]{0,2},[0-9]{3}");
    }

    private static Optional<String> ungrouped(String scalar) {
        Matcher m = GROUPED.matcher(typed(scalar));
        boolean oneSign = m.matches() && m.group(5) != null && m.group(5).startsWith(m.group(3));
        if (!m.matches() || oneSign || m.group(1).matches("-?0.*")) {
            return Optional.empty();
        }
        String fraction = m.group(5) == null ? "" : "." + m.group(5).substring(1);
        return Optional.of(m.group(1) + m.group(2).replace(m.group(3), "") + fraction);
    }

    /**
     * Returns the text with the characters of a keyboard: ordinary spaces, apostrophes and minus signs for all others.
     */
    private static String typed(String scalar) {
        return Signs.typed(Signs.plain(scalar))
                .replace('\u2212', '-')
                .replaceAll("[\u2012-\u2015]", "-")
                .replaceFirst("^([+-]) ?", "$1")
                .replaceFirst("^[+]", "");
    }
}
