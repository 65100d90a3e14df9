package remit.check.bind;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.prose.Prose;
import remit.read.yaml.Node;
import remit.shape.Form;
import remit.shape.Key;

/**
 * A record bound by its shape. Only keys with a sound value are in it; whatever was wrong with the others has been
 * reported. Asking for a key as another kind than its shape says is a mistake in the code.
 *
 * @param position from the record's first key to its end
 * @param values by key, in the order of the file
 * @param written where each key of the record stands, those with an unsound value too
 * @param draft the record says {@code draft: yes}
 */
public record Fields(Position position, Map<String, Bound> values, Map<String, Position> written, boolean draft)
        implements Bound {

    public boolean has(Key key) {
        return values.containsKey(key.name());
    }

    /** The same record but for one key. */
    public Fields without(String key) {
        Map<String, Bound> others = new LinkedHashMap<>(values);
        others.remove(key);
        return new Fields(position, others, written, draft);
    }

    /** The records of the list that a file holds under its own name. */
    public List<Fields> list(String name) {
        return items(name).stream().map(Fields.class::cast).toList();
    }

    /** Whether the editor wrote a key, be its value sound or not: what is missing otherwise has been reported. */
    public boolean wrote(Key key) {
        return written.containsKey(key.name());
    }

    /** Where the value of a key is; the record's first key where the key is not there. */
    public Position at(Key key) {
        Bound value = values.get(key.name());
        return value == null ? start() : value.position();
    }

    /** Where a key itself is; the record's first key where the key is not there. */
    public Position atKey(Key key) {
        return written.getOrDefault(key.name(), start());
    }

    /** The record's first character. */
    public Position start() {
        return Position.inLine(position.file(), position.line(), position.column(), 1);
    }

    /** A scalar with its place; null where the key is not there, whatever a record without it says. */
    public Bound.@Nullable Word word(Key.Text key) {
        return (Bound.Word) values.get(key.name());
    }

    /** A scalar; where the key is not there, what a record without it says, which may be null. */
    public @Nullable String get(Key.Text key) {
        Bound.Word word = word(key);
        return word == null ? key.otherwise() : word.text();
    }

    public String get(Key.Text key, String otherwise) {
        String text = get(key);
        return text == null ? otherwise : text;
    }

    /** The text of a key that the shape requires; only once the content is known to be free of errors. */
    public String required(Key.Text key) {
        String text = get(key);
        if (text == null) {
            throw new IllegalStateException(key + " is missing at " + position);
        }
        return text;
    }

    public boolean get(Key.YesNo key) {
        return values.get(key.name()) instanceof Bound.Word word
                && Form.yesNo(word.text()).orElse(false);
    }

    public @Nullable LocalDate get(Key.Date key) {
        return values.get(key.name()) instanceof Bound.Word word
                ? Form.date(word.text()).orElseThrow()
                : null;
    }

    public @Nullable Period get(Key.Period key) {
        return values.get(key.name()) instanceof Bound.Word word
                ? Form.period(word.text()).orElseThrow()
                : null;
    }

    /** A whole number, of a percentage the number of hundredths; where the key is not there, what is said without it. */
    public @Nullable Integer get(Key.Count key) {
        return values.get(key.name()) instanceof Bound.Word word
                ? Integer.valueOf(word.text().replaceAll("[^0-9]", ""))
                : key.otherwise();
    }

    public @Nullable Prose get(Key.Markdown key) {
        Bound.Rich rich = (Bound.Rich) values.get(key.name());
        return rich == null ? null : rich.prose();
    }

    public @Nullable Fields get(Key.Nested key) {
        return (Fields) values.get(key.name());
    }

    /** The value of a criterion as it is written; null where the key is not there. */
    public @Nullable Node get(Key.Value key) {
        Bound.Raw raw = (Bound.Raw) values.get(key.name());
        return raw == null ? null : raw.node();
    }

    /** The scalars of a list with their places; empty where the key is not there, as for all lists. */
    public List<Bound.Word> words(Key.Texts key) {
        return items(key.name()).stream().map(Bound.Word.class::cast).toList();
    }

    public List<String> get(Key.Texts key) {
        return words(key).stream().map(Bound.Word::text).toList();
    }

    public List<Prose> get(Key.Markdowns key) {
        return items(key.name()).stream()
                .map(item -> ((Bound.Rich) item).prose())
                .toList();
    }

    public List<Fields> get(Key.Records key) {
        return list(key.name());
    }

    /** Texts with markup and records, in the order of the file. */
    public List<Bound> get(Key.Mixed key) {
        return items(key.name());
    }

    /** The entries of a map; empty where the key is not there. */
    public List<Bound.Entry> get(Key.Entries key) {
        Bound.Entries entries = (Bound.Entries) values.get(key.name());
        return entries == null ? List.of() : entries.entries();
    }

    /** The records of a map by their keys. */
    public Map<String, Fields> byKey(Key.Entries key) {
        Map<String, Fields> records = new LinkedHashMap<>();
        get(key).forEach(entry -> records.put(entry.key().text(), (Fields) entry.value()));
        return records;
    }

    /** The keys of a map, those of unsound entries too: what names one of them has been reported at its place. */
    public Set<String> keysIn(Key.Entries key) {
        Bound.Entries entries = (Bound.Entries) values.get(key.name());
        return entries == null ? Set.of() : entries.written();
    }

    /** Whether a list or map was written with nothing in it; not where all of it is unsound. */
    public boolean isEmpty(Key key) {
        Bound value = values.get(key.name());
        return value instanceof Bound.Many many && many.written() == 0
                || value instanceof Bound.Entries entries && entries.written().isEmpty();
    }

    /** Whether a list was written with fewer items; not where it is missing or some of them are unsound. */
    public boolean isShorterThan(int least, Key key) {
        return values.get(key.name()) instanceof Bound.Many many
                && many.written() == many.items().size()
                && many.written() < least;
    }

    /** How many items a list was written with; 0 where the key is not there. */
    public int count(Key key) {
        return values.get(key.name()) instanceof Bound.Many many ? many.written() : 0;
    }

    private List<Bound> items(String key) {
        Bound.Many many = (Bound.Many) values.get(key);
        return many == null ? List.of() : many.items();
    }
}
