package remit.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.shape.Form;

/** What an editor probably meant by a scalar of the wrong form. */
final class Corrections {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");
    private static final Pattern LENGTH = Pattern.compile("(\\d+)\\s*(d|w|m|y)[a-z]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST = Pattern.compile("[\\w-]+(\\.[\\w-]+){2,}(:\\d+)?(/\\S*)?");

    private Corrections() {}

    /** The corrected scalar; empty where no guess is safe. */
    static Optional<String> of(Form form, String scalar) {
        return switch (form) {
            case DATE -> date(scalar);
            case PERIOD -> period(scalar);
            case YES_NO -> yesNo(scalar);
            case PERCENT -> scalar.matches("[0-9]+") ? Optional.of(scalar + " %") : Optional.empty();
            case NUMBER -> number(scalar);
            case WEB_ADDRESS -> looksLikeHost(scalar) ? Optional.of("https://" + scalar) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code people.example.com/kim} or {@code www.example}: two dots at least, or the usual first word. */
    static boolean looksLikeHost(String written) {
        return written.startsWith("www.") || HOST.matcher(written).matches();
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
        return Form.date(written).isPresent() ? Optional.of(written) : Optional.empty();
    }

    private static Optional<String> period(String scalar) {
        Matcher m = LENGTH.matcher(scalar);
        if (!m.matches()) {
            return Optional.empty();
        }
        String unit = switch (m.group(2).toLowerCase(Locale.ROOT)) {
            case "d" -> " days";
            case "w" -> " weeks";
            case "m" -> " months";
            default -> " years";
        };
        return Optional.of(m.group(1) + unit);
    }

    private static Optional<String> yesNo(String scalar) {
        return switch (scalar.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "on", "true", "x" -> Optional.of("yes");
            case "no", "n", "off", "false" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(String scalar) {
        String plain = scalar.replace(" ", "").replace(',', '.');
        return plain.matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(plain) : Optional.empty();
    }
}
