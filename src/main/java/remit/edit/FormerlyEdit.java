package remit.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.problem.Position;
import remit.problem.UsageException;
import remit.shape.CommonShape;
import remit.shape.Key;
import remit.shape.Shape;

/** Adds an old id to the key {@code formerly} of a record, as that is written, or writes this key. */
final class FormerlyEdit {

    private static final Key FORMERLY = CommonShape.FORMERLY;

    private final NamedPart part;
    private final Fields record;
    private final SourceFile source;
    private final List<String> ids;

    /**
     * @param part has a record with the key
     * @param source the file that the record is in
     * @param ids what is added
     */
    FormerlyEdit(NamedPart part, SourceFile source, List<String> ids) {
        this.part = part;
        this.ids = List.copyOf(ids);
        this.record = Objects.requireNonNull(part.record());
        this.source = source;
    }

    /**
     * Returns what to replace.
     *
     * @param now the id that the record gets. If it is one of the old ids, as after renaming back, what is added takes
     *     its place
     */
    Replacement replacement(String now) {
        List<Bound.Word> old = part.formerly();
        Optional<Bound.Word> again =
                old.stream().filter(word -> word.text().equals(now)).findFirst();
        if (again.isPresent()) {
            Position place = again.get().position();
            return new Replacement(
                    place, ids.size() == 1 ? WrittenId.in(source.stretch(place), ids.get(0)) : String.join(", ", ids));
        }
        if (!record.has(FORMERLY)) {
            return newKey();
        }
        Position whole = record.at(FORMERLY);
        String written = source.stretch(whole);
        if (written.startsWith("[")) {
            return old.isEmpty()
                    ? new Replacement(whole, list())
                    : Replacement.behind(old.get(old.size() - 1).position(), ", " + String.join(", ", ids));
        }
        if (written.startsWith("-") && !old.isEmpty()) {
            Position last = old.get(old.size() - 1).position();
            String line = source.line(last.line());
            return new Replacement(
                    source.endOfLine(last.file(), last.line()),
                    ids.stream()
                            .map(id -> "\n" + line.substring(0, line.indexOf('-')) + "- " + id)
                            .collect(Collectors.joining()));
        }
        if (old.size() == 1 && old.get(0).position().equals(whole)) {
            return new Replacement(whole, "[" + written + ", " + String.join(", ", ids) + "]");
        }
        throw byHand();
    }

    /** Returns the key with its value, behind a key that is written before it and is in one piece. */
    private Replacement newKey() {
        Key before = before();
        if (before == null) {
            throw byHand();
        }
        Position value = record.at(before);
        String line = FORMERLY.name() + ": " + list();
        if (source.stretch(record.start()).equals("{")) {
            return Replacement.behind(value, ", " + line);
        }
        return new Replacement(
                source.endOfLine(value.file(), value.endLine()),
                "\n" + " ".repeat(record.atKey(before).column() - 1) + line);
    }

    /** Returns the last of the keys before this one, in the order of the shape, with a value that ends in its own line. */
    private @Nullable Key before() {
        Shape shape = Objects.requireNonNull(part.shape());
        Key last = null;
        for (Key key : shape.keys()) {
            if (key.equals(FORMERLY)) {
                break;
            }
            if (record.has(key) && isInOnePiece(key)) {
                last = key;
            }
        }
        return last;
    }

    private boolean isInOnePiece(Key key) {
        Position value = record.at(key);
        int line = record.atKey(key).line();
        boolean own = value.file().equals(record.position().file())
                && line >= record.position().line()
                && line == value.line()
                && value.endLine() <= record.position().endLine();
        return own && value.endColumn() > 1 && !source.stretch(value).matches("(?s)[|>&*-].*");
    }

    private String list() {
        return "[" + String.join(", ", ids) + "]";
    }

    private UsageException byHand() {
        Position place = record.start();
        return new UsageException(place.file() + ":" + place.line() + ": the old id cannot be added as '"
                + FORMERLY.name() + "' is written here: add '" + FORMERLY.name() + ": " + list() + "' by hand first");
    }
}
