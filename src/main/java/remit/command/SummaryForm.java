package remit.command;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a run says at its end what it did. */
enum SummaryForm {
    TEXT,
    JSON;

    private static final List<String> WORDS = Stream.of(values())
            .map(form -> form.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Reads a form as it is typed, such as {@code json}. */
    static final class Converter implements ITypeConverter<SummaryForm>, Iterable<String> {

        @Override
        public SummaryForm convert(String typed) {
            int place = WORDS.indexOf(typed);
            if (place < 0) {
                throw new TypeConversionException("'" + typed + "' is none of " + String.join(", ", WORDS));
            }
            return SummaryForm.values()[place];
        }

        /** Returns the words, for completion. */
        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }
}
