package remit.pages.link;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.problem.Unicode;

/**
 * Decides whether a text is one telephone number, and makes its link. A wrong link is worse than no link: somebody who
 * taps it on the way to an accident reaches nobody. So a text gets a link only where all of it is one number in a known
 * form; any other text stays plain.
 *
 * <p>A number is written in digits of any script, with spaces and the signs {@code + ( ) - . /} between them, and may
 * end in an extension: {@code ext. 12}, {@code extension 12}, {@code x12}. An extension alone is a number, too. The
 * following get no link:
 *
 * <ul>
 *   <li>texts with any other letter or sign: {@code 112 or 999}, {@code 555 0100, 555 0101}, {@code 1-800-FLOWERS},
 *       {@code *31#};
 *   <li>texts with digits in brackets that are not an area code: {@code 0800 1234567 (9-17)};
 *   <li>texts that may be two numbers: {@code 112/999}, {@code 112 999}, {@code 555 0100 - 555 0199},
 *       {@code 5501-5510}. A slash, or a hyphen next to a space, is taken as part of one number only after an area
 *       code: {@code 030/1234567};
 *   <li>opening hours and days: {@code 24/7}, {@code 9.00-17.00}, {@code 2026-11-01}.
 * </ul>
 *
 * <p>A zero in brackets after a country code, {@code +44 (0)20}, is dialled only within the country. It is left out of
 * the link, except for countries that keep it: {@code +39 (06)}. Where neither a plus sign nor {@code 00} is before it,
 * the country is not known, and there is no link.
 *
 * <p>Google's libphonenumber knows the numbers of each country (360 kB in version 8.13), but it must be told the
 * country, which a handbook does not say. Without a country it does not find numbers that have no country code, such as
 * {@code 112} and {@code ext. 12}.
 */
public final class Telephone {

    private static final String EXTENSION = "(?:ext(?:n|ension)?[.:]*|x) *(?<inner>[0-9]{1,11})";

    private static final Pattern EXTENSION_IN_BRACKETS = Pattern.compile("\\( *(" + EXTENSION + ") *\\)$");

    /** An extension after a number, or alone. */
    private static final Pattern EXTENDED = Pattern.compile("(?<main>.*?) *,? *" + EXTENSION);

    private static final String COUNTRY = "(?:(?:\\+|00) ?[0-9]{1,3}|\\( ?(?:\\+|00) ?[0-9]{1,3} ?\\))";
    private static final String BETWEEN = "(?: *[-./] *| +)";

    private static final String GROUPS = "[0-9]+(?:" + BETWEEN + "[0-9]+)*";

    /** {@code +44 20 7946 0000}: groups of digits, with or without a country code before them. */
    private static final Pattern WITHOUT_BRACKETS = Pattern.compile(COUNTRY + "?" + BETWEEN + "?" + GROUPS);

    /**
     * {@code +44 (0)20 7946 0000}: groups of digits after an area code in brackets; before it a country code, other
     * first digits, or nothing.
     */
    private static final Pattern WITH_BRACKETS = Pattern.compile("(?:(?:(?<country>" + COUNTRY + ")|[0-9]{1,3})"
            + BETWEEN + "?)?(?<area>\\( *[0-9][0-9 ]{0,6}\\))" + BETWEEN + "?(?<rest>" + GROUPS + ")");

    /** Separators that may be inside one number or between two numbers. */
    private static final Pattern JOINT = Pattern.compile(" *(?:/| -|- ) *");

    /**
     * What may be before such a separator within one number: a country code and an area code, or an area code that
     * begins with a zero.
     */
    private static final Pattern AREA = Pattern.compile(COUNTRY
            + "[-. ]*(?:\\(0\\) *[0-9]{1,5}|\\([0-9]{1,6}\\)|[0-9]{1,5})|\\([0-9]{1,6}\\)|(?:\\(0\\)|0) ?[0-9]{1,5}");

    /** Numbers of North America, whose groups always have the same lengths. */
    private static final Pattern NORTH_AMERICA =
            Pattern.compile("(?:\\+?1\\D+)?\\(?[2-9][0-9]{2}\\D+[2-9][0-9]{2}\\D+[0-9]{4}");

    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String HOUR = "(?:[01]?[0-9]|2[0-4])(?:[. ]?(?:00|15|30|45))?";

    /** Texts that look like a number but are probably a date, opening hours or two numbers. */
    private static final List<Pattern> OTHERS = List.of(
            Pattern.compile(DAY + "([-./])" + DAY + "\\1(?:[0-9]{2}|[0-9]{4})"),
            Pattern.compile("(?:19|20)[0-9]{2}([-./])" + DAY + "\\1" + DAY),
            Pattern.compile(HOUR + " *- *" + HOUR),
            Pattern.compile("[0-9]{3} +[0-9]{3}"),
            Pattern.compile("(?:.*[^0-9])?(?:([0-9]{2,})[0-9]-\\1[0-9]|([0-9]+)[0-9]{2}-\\2[0-9]{2})"));

    /**
     * Country codes that are followed by the area code's zero even from abroad: Italy with the Vatican, San Marino,
     * Ivory Coast, Gabon and Congo.
     */
    private static final Set<String> KEEP_ZERO = Set.of("39", "378", "379", "225", "241", "242");

    /** Fewer digits than this before an extension are not taken for a number: {@code 24x7}. */
    private static final int FEWEST_WITH_EXTENSION = 4;

    /** The longest text that is taken for a number, with all signs and the extension, in chars. */
    private static final int LONGEST = 60;

    private Telephone() {}

    /**
     * Returns the link that dials what is written: {@code tel:+442079460000}, {@code tel:5550100;ext=12},
     * {@code tel:5555} for an extension alone. Null where the text is not one telephone number.
     */
    public static @Nullable String link(String written) {
        String plain = plain(written);
        if (plain.length() > LONGEST) {
            return null;
        }
        Matcher extended = EXTENDED.matcher(EXTENSION_IN_BRACKETS.matcher(plain).replaceFirst("$1"));
        if (!extended.matches()) {
            String number = number(plain);
            return number == null ? null : "tel:" + number;
        }
        String inner = extended.group("inner");
        if (extended.group("main").isEmpty()) {
            return "tel:" + inner;
        }
        String number = number(extended.group("main"));
        return number == null || figures(number).length() < FEWEST_WITH_EXTENSION
                ? null
                : "tel:" + number + ";ext=" + inner;
    }

    /**
     * Returns the digits to dial, with a plus sign where one is written; null where the text is not one telephone
     * number.
     */
    private static @Nullable String number(String plain) {
        Matcher bracketed = WITH_BRACKETS.matcher(plain);
        boolean known = bracketed.matches() || WITHOUT_BRACKETS.matcher(plain).matches();
        if (!known
                || mayBeTwo(plain)
                || OTHERS.stream().anyMatch(other -> other.matcher(plain).matches())) {
            return null;
        }
        String dialled = bracketed.matches() ? fromAbroad(bracketed, plain) : plain;
        if (dialled == null) {
            return null;
        }
        String figures = figures(dialled);
        boolean international = plain.contains("+");
        return figures.length() > most(international, figures) ? null : (international ? "+" : "") + figures;
    }

    /**
     * Returns the number without the zero in brackets that is dialled only within a country; null where there is such a
     * zero but no country code.
     */
    private static @Nullable String fromAbroad(Matcher bracketed, String plain) {
        String area = bracketed.group("area");
        if (!figures(area).startsWith("0") || plain.startsWith("(0")) {
            return plain;
        }
        if (bracketed.group("country") == null) {
            return null;
        }
        String country = figures(bracketed.group("country")).replaceFirst("^00", "");
        String kept = KEEP_ZERO.contains(country) ? area : area.replaceFirst("0", "");
        return bracketed.group("country") + kept + bracketed.group("rest");
    }

    /**
     * Returns the most digits that a number may have: 15 in international form, without the prefix that is dialled
     * before it; fewer within a country.
     */
    private static int most(boolean international, String figures) {
        if (international) {
            return 15;
        }
        return figures.startsWith("00") ? 17 : figures.startsWith("0") ? 13 : 12;
    }

    private static boolean mayBeTwo(String plain) {
        String[] parts = JOINT.split(plain);
        if (parts.length == 1 || NORTH_AMERICA.matcher(plain).matches()) {
            return false;
        }
        return parts.length > 2
                || !AREA.matcher(parts[0]).matches()
                || parts[1].startsWith("0")
                || figures(parts[1]).length() < 3
                || figures(plain).length() < 7;
    }

    private static String figures(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** Returns the text in lower case, with ASCII digits and signs, and without invisible characters. */
    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints().forEach(sign -> plain.append(plain(sign)));
        return Unicode.lower(plain.toString().strip());
    }

    private static String plain(int sign) {
        return switch (Unicode.type(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Unicode.digit(sign));
            case Character.SPACE_SEPARATOR -> " ";
            case Character.FORMAT -> "";
            default -> {
                boolean hyphen = sign == 0x2010 || sign == 0x2011;
                boolean wide = sign >= 0xFF01 && sign <= 0xFF5E;
                yield hyphen ? "-" : Character.toString(wide ? sign - 0xFEE0 : sign);
            }
        };
    }
}
