package remit.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which problems are reported. */
enum Format {
    TEXT,
    JSON;

    /** Reads a format as it is typed: {@code text} or {@code json}. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String typed) {
            return switch (typed) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("'" + typed + "' is neither 'text' nor 'json'");
            };
        }
    }
}
