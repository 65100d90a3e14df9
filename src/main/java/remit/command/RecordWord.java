package remit.command;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import remit.problem.Suggestion;
import remit.shape.RecordKind;

/** Reads the kind of a new record as it is typed: {@code role}, {@code duty}. */
final class RecordWord implements ITypeConverter<RecordKind>, Iterable<String> {

    private static final List<RecordKind> KINDS = List.of(
            RecordKind.ROLE,
            RecordKind.COMPARISON,
            RecordKind.GUIDE,
            RecordKind.TOPIC,
            RecordKind.CONTACT,
            RecordKind.DUTY,
            RecordKind.TERM,
            RecordKind.SOURCE,
            RecordKind.PAGE);

    @Override
    public RecordKind convert(String typed) {
        return KINDS.stream()
                .filter(kind -> of(kind).equals(typed))
                .findFirst()
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
        return KINDS.stream().map(RecordWord::of).toList();
    }

    /** Returns the word for a kind. */
    static String of(RecordKind kind) {
        return Objects.requireNonNull(kind.target()).word();
    }
}
