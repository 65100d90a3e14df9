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
import remit.shape.Key;
import remit.shape.TextForm;

/**
 * A record bound by its shape. It holds only keys whose values fit; what is wrong with the others has been reported.
 * Asking for a key as another type than its shape declares is a mistake in the code.
 *
 * @param position from the record's first key to its end
 * @param values by key, in the order of the file
 * @param written the position of each key of the record, including keys whose values do not fit
 * @param draft whether the record says {@code draft: yes}
 */
public record Fields(Position position, Map<String, Bound> values, Map<String, Position> written, boolean draft)
        implements Bound {

    /** Returns whether the record has a key with a value that fits. */
    public boolean has(Key key) {
        return values.containsKey(key.name());
    }

    /** Returns the same record without one key. */
    public Fields without(String key) {
        Map<String, Bound> others = new LinkedHashMap<>(values);
        others.remove(key);
        return new Fields(position, others, written, draft);
    }

    /** Returns the records of the list under a key. */
    public List<Fields> list(String name) {
        return items(name).stream().map(Fields.class::cast).toList();
    }

    /**
     * Returns whether the editor wrote a key, even if its value does not fit. A required key that is not written has
     * been reported.
     */
    public boolean wrote(Key key) {
        return written.containsKey(key.name());
    }

    /** Returns the position of a key's value; the start of the record where it does not have the key. */
    public Position at(Key key) {
        Bound value = values.get(key.name());
        return value == null ? start() : value.position();
    }

    /** Returns the position of a key itself; the start of the record where it does not have the key. */
    public Position atKey(Key key) {
        return written.getOrDefault(key.name(), start());
    }

    /** Returns the position of the record's first character. */
    public Position start() {
        return Position.inLine(position.file(), position.line(), position.column(), 1);
    }

    /**
     * Returns a scalar with its position; null where the record does not have the key, even if the key has a default.
     */
    public Bound.@Nullable Word word(Key.Text key) {
        return (Bound.Word) values.get(key.name());
    }

    /** Returns a scalar; where the record does not have the key, the key's default, which may be null. */
    public @Nullable String get(Key.Text key) {
        Bound.Word word = word(key);
        return word == null ? key.otherwise() : word.text();
    }

    /** Returns a scalar; where neither the record nor the key's default has one, the given text. */
    public String get(Key.Text key, String otherwise) {
        String text = get(key);
        return text == null ? otherwise : text;
    }

    /**
     * Returns the text of a required key. May be called only once the content is known to have no errors.
     *
     * @throws IllegalStateException where the record does not have the key
     */
    public String required(Key.Text key) {
        String text = get(key);
        if (text == null) {
            throw new IllegalStateException(key + " is missing at " + position);
        }
        return text;
    }

    /** Returns whether the record says yes; false where it does not have the key. */
    public boolean get(Key.YesNo key) {
        return values.get(key.name()) instanceof Bound.Word word
                && TextForm.yesNo(word.text()).orElse(false);
    }

    /** Returns a day; null where the record does not have the key. */
    public @Nullable LocalDate get(Key.Date key) {
        return values.get(key.name()) instanceof Bound.Word word
                ? TextForm.date(word.text()).orElseThrow()
                : null;
    }

    /** Returns a length of time; null where the record does not have the key. */
    public @Nullable Period get(Key.Period key) {
        return values.get(key.name()) instanceof Bound.Word word
                ? TextForm.period(word.text()).orElseThrow()
                : null;
    }

    /**
     * Returns a whole number, which for a percentage is the number of per cent; where the record does not have the key,
     * the key's default, which may be null.
     */
    public @Nullable Integer get(Key.Count key) {
        return values.get(key.name()) instanceof Bound.Word word
                ? Integer.valueOf(word.text().replaceAll("[^0-9]", ""))
                : key.otherwise();
    }

    /** Returns a text with markup; null where the record does not have the key. */
    public @Nullable Prose get(Key.Markdown key) {
        Bound.Rich rich = (Bound.Rich) values.get(key.name());
        return rich == null ? null : rich.prose();
    }

    /** Returns the record in this record; null where the record does not have the key. */
    public @Nullable Fields get(Key.Nested key) {
        return (Fields) values.get(key.name());
    }

    /** Returns a role's value for a criterion as a node; null where the record does not have the key. */
    public @Nullable Node get(Key.Value key) {
        Bound.Raw raw = (Bound.Raw) values.get(key.name());
        return raw == null ? null : raw.node();
    }

    /**
     * Returns the scalars of a list with their positions; empty where the record does not have the key. All other lists
     * are empty then, too.
     */
    public List<Bound.Word> words(Key.Texts key) {
        return items(key.name()).stream().map(Bound.Word.class::cast).toList();
    }

    /** Returns the scalars of a list; empty where the record does not have the key. */
    public List<String> get(Key.Texts key) {
        return words(key).stream().map(Bound.Word::text).toList();
    }

    /** Returns several texts with markup; empty where the record does not have the key. */
    public List<Prose> get(Key.Markdowns key) {
        return items(key.name()).stream()
                .map(item -> ((Bound.Rich) item).prose())
                .toList();
    }

    /** Returns the records of a list; empty where the record does not have the key. */
    public List<Fields> get(Key.Records key) {
        return list(key.name());
    }

    /**
     * Returns texts with markup and records, in the order of the file; empty where the record does not have the key.
     */
    public List<Bound> get(Key.Mixed key) {
        return items(key.name());
    }

    /** Returns the entries of a map; empty where the record does not have the key. */
    public List<Bound.BoundEntry> get(Key.Entries key) {
        Bound.BoundEntries entries = (Bound.BoundEntries) values.get(key.name());
        return entries == null ? List.of() : entries.entries();
    }

    /** Returns the records of a map, by their keys; empty where the record does not have the key. */
    public Map<String, Fields> byKey(Key.Entries key) {
        Map<String, Fields> records = new LinkedHashMap<>();
        get(key).forEach(entry -> records.put(entry.key().text(), (Fields) entry.value()));
        return records;
    }

    /**
     * Returns the keys of a map, including those of entries that do not fit, so that references to such an entry are
     * not reported, too.
     */
    public Set<String> keysIn(Key.Entries key) {
        Bound.BoundEntries entries = (Bound.BoundEntries) values.get(key.name());
        return entries == null ? Set.of() : entries.written();
    }

    /** Returns whether a list or map was written without any items. It is false where there are items but none fits. */
    public boolean isEmpty(Key key) {
        Bound value = values.get(key.name());
        return value instanceof Bound.Many many && many.written() == 0
                || value instanceof Bound.BoundEntries entries
                        && entries.written().isEmpty();
    }

    /**
     * Returns whether a list was written with fewer items than this. It is false where the list is missing, and where
     * some items do not fit.
     */
    public boolean isShorterThan(int least, Key key) {
        return values.get(key.name()) instanceof Bound.Many many
                && many.written() == many.items().size()
                && many.written() < least;
    }

    /** Returns how many items a list was written with; 0 where the record does not have the key. */
    public int count(Key key) {
        return values.get(key.name()) instanceof Bound.Many many ? many.written() : 0;
    }

    private List<Bound> items(String key) {
        Bound.Many many = (Bound.Many) values.get(key);
        return many == null ? List.of() : many.items();
    }
}
