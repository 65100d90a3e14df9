package remit.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remit.shape.Key;

/**
 * Writes JSON in the form that all of our JSON has: a line for each record, no blanks between signs, keys in the order
 * in which they are put, characters as they are, one newline at the end. So a file is small, and a comparison of two
 * versions shows which records differ.
 *
 * <pre>
 * Json.object(json -> json.put("id", "treasurer").strings("also", List.of("bursar")))
 * </pre>
 */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;
    private final RecordLines lines = new RecordLines();
    private int depth;

    private Json(JsonGenerator generator) {
        this.generator = generator;
        generator.setPrettyPrinter(lines);
    }

    /** The text of one object with these members; each object of a list that is such a member has its own line. */
    public static String object(Consumer<Json> members) {
        return text(members) + "\n";
    }

    /**
     * A script that gives an object with these members to a function: {@code remit.role({"id":"treasurer"});}. Pages
     * that are opened from a folder can load data only as scripts.
     */
    public static String script(String function, Consumer<Json> members) {
        return function + "(" + text(members) + ");\n";
    }

    private static String text(Consumer<Json> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            new Json(generator).members(members);
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

    /** Adds a text, a whole number, {@code true} or {@code false}, or a list or map of such things, however deep. */
    public Json tree(String key, @Nullable Object tree) {
        return write(() -> {
            generator.writeFieldName(key);
            value(tree);
        });
    }

    private void value(@Nullable Object tree) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            members(within -> map.forEach((key, value) -> within.tree(String.valueOf(key), value)));
        } else if (tree instanceof List<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                value(item);
            }
            generator.writeEndArray();
        } else if (tree instanceof Integer number) {
            generator.writeNumber(number);
        } else if (tree instanceof Boolean yes) {
            generator.writeBoolean(yes);
        } else {
            generator.writeString(String.valueOf(tree));
        }
    }

    /** As {@link #object(String, Consumer)}, with a line for each member. */
    public Json records(String key, Consumer<Json> members) {
        return write(() -> {
            generator.writeFieldName(key);
            lines.next();
            members(members);
        });
    }

    /** Adds an object with these members under a {@link Key}. */
    public Json object(Key key, Consumer<Json> members) {
        return object(key.name(), members);
    }

    /** Adds a list of texts under a {@link Key}. */
    public Json strings(Key key, Collection<String> texts) {
        return strings(key.name(), texts);
    }

    /** Adds a list of texts. */
    public Json strings(String key, Collection<String> texts) {
        return write(() -> {
            generator.writeArrayFieldStart(key);
            for (String text : texts) {
                generator.writeString(text);
            }
            generator.writeEndArray();
        });
    }

    /** Adds a list with an object for each item; {@code members} puts the members of each. */
    public <T> Json objects(String key, Collection<T> items, BiConsumer<Json, T> members) {
        return write(() -> {
            generator.writeFieldName(key);
            if (depth == 1) {
                lines.next();
            }
            generator.writeStartArray();
            for (T item : items) {
                members(json -> members.accept(json, item));
            }
            generator.writeEndArray();
        });
    }

    /**
     * Adds a list with a text for each item that has one, and an object for each other item.
     *
     * @param texts gives the text of an item; null for an object
     * @param members puts the members of an object
     */
    public <T> Json texts(
            String key, Collection<T> items, Function<T, @Nullable String> texts, BiConsumer<Json, T> members) {
        return write(() -> {
            generator.writeArrayFieldStart(key);
            for (T item : items) {
                String text = texts.apply(item);
                if (text == null) {
                    members(json -> members.accept(json, item));
                } else {
                    generator.writeString(text);
                }
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

    private void members(Consumer<Json> members) throws IOException {
        generator.writeStartObject();
        depth++;
        members.accept(this);
        depth--;
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

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
