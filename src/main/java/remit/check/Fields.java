package remit.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.prose.Prose;
import remit.read.Node;
import remit.shape.Form;

/**
 * A record bound by its shape. Only keys with a sound value are in it; whatever was wrong with the others has been
 * reported. Asking for a key as another kind than its shape says is a mistake in the code.
 *
 * @param position from the record's first key to its end
 * @param values by key, in the order of the file
 * @param written where each key of the record stands, those with an unsound value too
 * @param draft the record says {@code draft: yes}
 */
record Fields(Position position, Map<String, Bound> values, Map<String, Position> written, boolean draft)
        implements Bound {

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The same record but for one key. */
    Fields without(String key) {
        Map<String, Bound> others = new LinkedHashMap<>(values);
        others.remove(key);
        return new Fields(position, others, written, draft);
    }

    /** Whether the editor wrote a key, be its value sound or not: what is missing otherwise has been reported. */
    boolean wrote(String key) {
        return written.containsKey(key);
    }

    /** Where the value of a key stands; the record's first key where the key is not there. */
    Position at(String key) {
        Bound value = values.get(key);
        return value == null ? start() : value.position();
    }

    /** Where a key itself stands; the record's first key where the key is not there. */
    Position atKey(String key) {
        return written.getOrDefault(key, start());
    }

    /** The record's first character. */
    Position start() {
        return Position.inLine(position.file(), position.line(), position.column(), 1);
    }

    Bound.@Nullable Word word(String key) {
        return (Bound.Word) values.get(key);
    }

    @Nullable String text(String key) {
        Bound.Word word = word(key);
        return word == null ? null : word.text();
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** The text of a key that the shape requires; only once the content is known to be free of errors. */
    String required(String key) {
        String text = text(key);
        if (text == null) {
            throw new IllegalStateException(key + " is missing at " + position);
        }
        return text;
    }

    boolean yes(String key) {
        Bound.Word word = word(key);
        return word != null && Form.yesNo(word.text()).orElse(false);
    }

    @Nullable LocalDate date(String key) {
        Bound.Word word = word(key);
        return word == null ? null : Form.date(word.text()).orElseThrow();
    }

    @Nullable Period period(String key) {
        Bound.Word word = word(key);
        return word == null ? null : Form.period(word.text()).orElseThrow();
    }

    @Nullable Prose prose(String key) {
        Bound.Rich rich = (Bound.Rich) values.get(key);
        return rich == null ? null : rich.prose();
    }

    @Nullable Fields record(String key) {
        return (Fields) values.get(key);
    }

    @Nullable Node raw(String key) {
        Bound.Raw raw = (Bound.Raw) values.get(key);
        return raw == null ? null : raw.node();
    }

    /** The items of a list; empty where the key is not there. */
    List<Bound> items(String key) {
        Bound.Many many = (Bound.Many) values.get(key);
        return many == null ? List.of() : many.items();
    }

    /** Whether a list was written with no item at all; not where all of them are unsound. */
    boolean isEmptyList(String key) {
        return values.get(key) instanceof Bound.Many many && many.written() == 0;
    }

    /** Whether a list was written with fewer items; not where it is missing or some of them are unsound. */
    boolean isShorterThan(int least, String key) {
        return values.get(key) instanceof Bound.Many many
                && many.written() == many.items().size()
                && many.written() < least;
    }

    /** How many items a list was written with; 0 where the key is not there. */
    int count(String key) {
        return values.get(key) instanceof Bound.Many many ? many.written() : 0;
    }

    List<Bound.Word> words(String key) {
        return items(key).stream().map(Bound.Word.class::cast).toList();
    }

    List<String> texts(String key) {
        return words(key).stream().map(Bound.Word::text).toList();
    }

    List<Fields> records(String key) {
        return items(key).stream().map(Fields.class::cast).toList();
    }

    List<Prose> proses(String key) {
        List<Prose> proses = new ArrayList<>();
        items(key).forEach(item -> proses.add(((Bound.Rich) item).prose()));
        return proses;
    }

    /** The keys of a map, those of unsound entries too: what names one of them has been reported at its place. */
    Set<String> keysIn(String key) {
        Bound.Entries entries = (Bound.Entries) values.get(key);
        return entries == null ? Set.of() : entries.written();
    }

    /** The entries of a map; empty where the key is not there. */
    List<Bound.Entry> entries(String key) {
        Bound.Entries entries = (Bound.Entries) values.get(key);
        return entries == null ? List.of() : entries.entries();
    }
}
