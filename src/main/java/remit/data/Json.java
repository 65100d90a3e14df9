package remit.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remit.shape.Key;

/**
 * Writes JSON in the form that all of our JSON has: two spaces of indentation, lists of texts on one line, keys in the
 * order in which they are put, characters as they are, one newline at the end.
 *
 * <pre>
 * Json.object(json -> json.put("id", "treasurer").strings("also", List.of("bursar")))
 * </pre>
 */
public final class Json {

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private final JsonGenerator generator;
    private final @Nullable PrettyPrinter inLines;
    private final @Nullable PrettyPrinter inOneLine;

    private Json(JsonGenerator generator, boolean pretty) {
        this.generator = generator;
        this.inLines = pretty ? inLines() : null;
        this.inOneLine = pretty ? inOneLine() : null;
        generator.setPrettyPrinter(inLines);
    }

    /** The text of one object with these members. */
    public static String object(Consumer<Json> members) {
        return text(true, members) + "\n";
    }

    /**
     * A script that gives an object with these members to a function: {@code remit.role({"id":"treasurer"});}. Pages
     * that are opened from a folder can load data only as scripts. There are no blanks in it, to keep it small.
     */
    public static String script(String function, Consumer<Json> members) {
        return function + "(" + text(false, members) + ");\n";
    }

    private static String text(boolean pretty, Consumer<Json> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            new Json(generator, pretty).members(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Adds a text, or {@code null}. */
    public Json put(String key, @Nullable String text) {
        return write(() -> generator.writeStringField(key, text));
    }

    /** Adds a whole number. */
    public Json put(String key, int number) {
        return write(() -> generator.writeNumberField(key, number));
    }

    /** Adds {@code true} or {@code false}. */
    public Json put(String key, boolean yes) {
        return write(() -> generator.writeBooleanField(key, yes));
    }

    /** Adds a number that may have a fraction, without an exponent: {@code 2.5}. */
    public Json number(String key, BigDecimal number) {
        return write(() -> generator.writeNumberField(key, number));
    }

    /** Adds a text under a {@link Key}. */
    public Json put(Key key, @Nullable String text) {
        return put(key.name(), text);
    }

    /** Adds a yes or a no under a {@link Key}. */
    public Json put(Key key, boolean yes) {
        return put(key.name(), yes);
    }

    /** Adds a text; leaves the key out where the text is null. */
    public Json putIfAny(String key, @Nullable Object text) {
        return text == null ? this : put(key, text.toString());
    }

    /** Adds the same under a {@link Key}. */
    public Json putIfAny(Key key, @Nullable Object text) {
        return putIfAny(key.name(), text);
    }

    /** Adds an object with these members. */
    public Json object(String key, Consumer<Json> members) {
        return write(() -> {
            generator.writeFieldName(key);
            members(members);
        });
    }

    /** Adds a text, or a map of texts and maps, however deep. */
    public Json tree(String key, @Nullable Object tree) {
        return tree instanceof Map<?, ?> nested
                ? object(key, within -> nested.forEach((k, value) -> within.tree(String.valueOf(k), value)))
                : put(key, String.valueOf(tree));
    }

    /** Adds an object with these members under a {@link Key}. */
    public Json object(Key key, Consumer<Json> members) {
        return object(key.name(), members);
    }

    /** Adds a list of texts under a {@link Key}, on one line. */
    public Json strings(Key key, Collection<String> texts) {
        return strings(key.name(), texts);
    }

    /** Adds a list of texts, on one line. */
    public Json strings(String key, Collection<String> texts) {
        return inOneLine(key, () -> {
            for (String text : texts) {
                generator.writeString(text);
            }
        });
    }

    /** As {@link #objects}, but on one line, for many objects of a few short texts. */
    public <T> Json objectsInLine(String key, Collection<T> items, BiConsumer<Json, T> members) {
        return inOneLine(key, () -> {
            for (T item : items) {
                members(json -> members.accept(json, item));
            }
        });
    }

    /** Adds a list with an object for each item; {@code members} puts the members of each. */
    public <T> Json objects(String key, Collection<T> items, BiConsumer<Json, T> members) {
        return write(() -> {
            generator.writeArrayFieldStart(key);
            for (T item : items) {
                members(json -> members.accept(json, item));
            }
            generator.writeEndArray();
        });
    }

    /** Adds a list of objects under a {@link Key}. */
    public <T> Json objects(Key key, Collection<T> items, BiConsumer<Json, T> members) {
        return objects(key.name(), items, members);
    }

    /** Adds a list of so many objects; {@code members} puts the members of each by its index, from 0. */
    public Json objects(String key, int count, BiConsumer<Json, Integer> members) {
        return objects(key, IntStream.range(0, count).boxed().toList(), members);
    }

    private Json inOneLine(String key, Step items) {
        return write(() -> {
            generator.writeFieldName(key);
            generator.setPrettyPrinter(inOneLine);
            generator.writeStartArray();
            items.run();
            generator.writeEndArray();
            generator.setPrettyPrinter(inLines);
        });
    }

    private void members(Consumer<Json> members) throws IOException {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
    }

    private Json write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static PrettyPrinter inLines() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }

    private static PrettyPrinter inOneLine() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS
                .withArrayValueSpacing(Separators.Spacing.AFTER)
                .withObjectEntrySpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
        printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
        return printer;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
