package remit.command;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time as it is typed: {@code 90d}, {@code 12w}, {@code 3 months}, {@code 1 year}. */
final class Grace implements ITypeConverter<Period> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,5}) ?(d|days?|w|weeks?|m|months?|y|years?)");

    @Override
    public Period convert(String typed) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new TypeConversionException("'" + typed + "' is no time; write it like 90d or 3 months");
        }
        int count = Integer.parseInt(form.group(1));
        return switch (form.group(2).charAt(0)) {
            case 'd' -> Period.ofDays(count);
            case 'w' -> Period.ofWeeks(count);
            case 'm' -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
