package remit.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.problem.Position;
import remit.shape.CommonShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.Shape;
import remit.shape.Target;

/**
 * Something that has an id: a record or a part of one.
 *
 * @param within the ids around it: the guide of a question or outcome, the guide and the question of an answer, the
 *     criterion of a shared item; empty for a record
 * @param id of a term, the id that is made from its words
 * @param written where the id is written; null where it is the name of a file. Of a term, where its words are written
 * @param shape the keys of its record; null for a shared item, which is a text alone
 * @param record null for a shared item
 */
record NamedPart(
        Target kind,
        List<String> within,
        String id,
        @Nullable Position written,
        @Nullable Shape shape,
        @Nullable Fields record) {

    NamedPart {
        within = List.copyOf(within);
    }

    /** Returns the id with those around it, as it is typed: {@code which-role/budget}. */
    String path() {
        return within.isEmpty() ? id : String.join("/", within) + "/" + id;
    }

    /** Returns where its id is written; the start of its file where it is the name of that. */
    Position place() {
        return written == null
                ? Position.startOf(RecordKind.of(kind).orElseThrow().file(id))
                : written;
    }

    /** Returns its old ids; empty where its kind keeps none. */
    List<Bound.Word> formerly() {
        return record != null && formerlyKey().isPresent() ? record.words(CommonShape.FORMERLY) : List.of();
    }

    /** Returns the key for its old ids; empty where its kind keeps none. */
    Optional<Key> formerlyKey() {
        return shape == null ? Optional.empty() : shape.key(CommonShape.FORMERLY.name());
    }
}
