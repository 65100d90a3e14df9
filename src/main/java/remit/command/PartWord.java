package remit.command;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import remit.edit.Rename;
import remit.problem.Suggestion;
import remit.shape.Target;

/** Reads the kind of something that has an id, as it is typed: {@code role}, {@code question}. */
final class PartWord implements ITypeConverter<Target>, Iterable<String> {

    @Override
    public Target convert(String typed) {
        return Rename.kinds().stream()
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

    /** Returns the word for a kind. */
    static String of(Target kind) {
        return kind.word();
    }

    private static List<String> words() {
        return Rename.kinds().stream().map(PartWord::of).toList();
    }
}
