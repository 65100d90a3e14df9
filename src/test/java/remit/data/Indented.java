package remit.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON in a form that a test can show: each key on a line of its own, two spaces of indentation, lists of texts in one line. */
public final class Indented {

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private Indented() {}

    /** The same JSON in this form; ends with a line feed. Fails for a text that is not JSON. */
    public static String json(String text) {
        StringWriter indented = new StringWriter();
        try (JsonParser parser = new JsonFactory().createParser(text);
                JsonGenerator generator = new JsonFactory().createGenerator(indented)) {
            copy(parser, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indented + "\n";
    }

    private static void copy(JsonParser parser, JsonGenerator generator) throws IOException {
        PrettyPrinter lines = printer(SEPARATORS, new DefaultIndenter("  ", "\n"));
        PrettyPrinter line = printer(
                SEPARATORS.withArrayValueSpacing(Separators.Spacing.AFTER), DefaultPrettyPrinter.NopIndenter.instance);
        generator.setPrettyPrinter(lines);
        JsonToken token = parser.nextToken();
        while (token != null) {
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
                generator.setPrettyPrinter(token == JsonToken.START_OBJECT ? lines : line);
                generator.writeStartArray();
            } else {
                generator.copyCurrentEvent(parser);
                if (token == JsonToken.END_ARRAY) {
                    generator.setPrettyPrinter(lines);
                }
                token = parser.nextToken();
            }
        }
    }

    private static PrettyPrinter printer(Separators separators, DefaultPrettyPrinter.Indenter indenter) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
