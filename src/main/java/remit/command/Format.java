package remit.command;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which problems are reported. */
enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    /** Whether standard output holds what is for a program, and nothing else. */
    boolean isData() {
        return this == JSON || this == SARIF;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> words() {
        return Stream.of(values()).map(Format::word).toList();
    }

    /** Reads a format as it is typed, such as {@code json}. */
    static final class Converter implements ITypeConverter<Format>, Iterable<String> {

        @Override
        public Format convert(String typed) {
            return Stream.of(values())
                    .filter(format -> format.word().equals(typed))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("'" + typed + "' is none of " + String.join(", ", words())));
        }

        /** Returns the words, for completion. */
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }
    }
}
