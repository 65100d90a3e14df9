package remit.command;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import remit.problem.Suggestion;
import remit.sheet.SheetKind;

/** Reads the kind of a sheet as it is typed: {@code roles}, {@code duties}. */
final class SheetWord implements ITypeConverter<SheetKind>, Iterable<String> {

    @Override
    public SheetKind convert(String typed) {
        return SheetKind.of(typed)
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is not one of "
                        + String.join(", ", words())
                        + Suggestion.near(typed, words())
                                .map(near -> "\n   did you mean '" + near + "'?")
                                .orElse("")));
    }

    /** Returns the words, for the help. */
    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    private static List<String> words() {
        return Stream.of(SheetKind.values()).map(SheetKind::word).toList();
    }

    /**
     * Returns the kind of a CSV file: the one that was typed, or the one that the file is named after; otherwise roles.
     *
     * @param file the name of the file
     */
    static SheetKind of(@Nullable SheetKind typed, String file) {
        String name = file.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
        return typed != null ? typed : SheetKind.of(name).orElse(SheetKind.ROLES);
    }
}
