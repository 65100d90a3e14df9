package remit.check.bind;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Signs;
import remit.prose.AddressSlips;
import remit.shape.TextForm;

/** Guesses what an editor meant by a scalar of the wrong form. */
public final class Corrections {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");
    private static final Pattern LENGTH = Pattern.compile(
            "(\\d+)\\s*(d|days?|w|wks?|weeks?|m|mos?|months?|y|yrs?|years?)\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** Digits in groups of three with the same sign between all groups, and an optional fraction after another sign. */
    private static final Pattern GROUPED =
            Pattern.compile("(-?[0-9]{1,3})(([ ,.'])[0-9]{3}(\\3[0-9]{3})*)([.,][0-9]+)?");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?[0-9]+),([0-9]+)");

    private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+){2,}(:\\d+)?(/\\S*)?");

    private Corrections() {}

    /** Returns the corrected scalar; empty where no guess is safe. */
    public static Optional<String> of(TextForm form, String scalar) {
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
        Matcher dots = DAY_FIRST.matcher(scalar);
        if (dots.matches()) {
            return day(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(scalar);
        return year.matches() ? day(year.group(1), year.group(2), year.group(3)) : Optional.empty();
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
        return switch (scalar.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "on", "true" -> Optional.of("yes");
            case "no", "n", "off", "false" -> Optional.of("no");
            default -> Optional.empty();
        };
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
                .replace('\u2013', '-')
                .replaceFirst("^([+-]) ?", "$1")
                .replaceFirst("^[+]", "");
    }
}
