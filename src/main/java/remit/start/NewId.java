package remit.start;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Ids;
import remit.edit.UsableId;
import remit.problem.Unicode;
import remit.problem.UsageException;
import remit.prose.Slug;
import remit.read.yaml.Mapping;
import remit.shape.CommonShape;
import remit.shape.RecordKind;
import remit.shape.TermShape;

/** Finds the id and the title of a new record, and refuses an id that cannot be taken. */
final class NewId {

    private final RecordKind kind;
    private final WrittenContent content;

    NewId(RecordKind kind, WrittenContent content) {
        this.kind = kind;
        this.content = content;
    }

    /**
     * Returns the id that is asked for, or the one made from the title.
     *
     * @throws UsageException where it is not an id, or is taken; the message says what to type
     */
    String of(@Nullable String id, String title) {
        String made = id == null ? Ids.propose(title) : id;
        UsableId.refuseWrong(made);
        refuseTaken(made);
        return made;
    }

    /**
     * Checks that a word can be a new term. The id of a term is made from its words.
     *
     * @param asked the id that is asked for; null for none
     * @throws UsageException where another term has the same id, or another id is asked for
     */
    String ofTerm(@Nullable String asked, String term) {
        String id = Slug.of(term);
        if (asked != null && !Slug.of(asked).equals(id)) {
            throw new UsageException("the id of the term '" + term + "' is made from its words, '" + id + "': leave '"
                    + asked + "' out");
        }
        for (Mapping other : content.all(RecordKind.TERM)) {
            String word = WrittenContent.text(other, TermShape.TERM);
            if (word != null && Slug.of(word).equals(id)) {
                throw new UsageException("there is a term '" + word + "' already, in " + content.place(other));
            }
        }
        return id;
    }

    /** Returns a title made from an id: {@code Head of nursing} for {@code head-of-nursing}. */
    static String title(String id) {
        String words = id.replace('-', ' ').strip();
        return words.isEmpty() ? words : Unicode.upper(words.substring(0, 1)) + words.substring(1);
    }

    private void refuseTaken(String id) {
        for (RecordKind other : sharing()) {
            if (other.hasFolder() && content.has(other.file(id))) {
                throw taken(other, id, content.shown(other.file(id)));
            }
            for (Mapping record : content.all(other)) {
                if (id.equals(WrittenContent.text(record, CommonShape.ID))) {
                    throw taken(other, id, content.place(record));
                }
                if (WrittenContent.texts(record, CommonShape.FORMERLY).contains(id)) {
                    throw new UsageException("'" + id + "' is an old id of " + content.place(record)
                            + ", to which its address leads: take another id");
                }
            }
        }
    }

    /** Returns the kinds whose records must have different ids; a role and a contact are named in the same places. */
    private List<RecordKind> sharing() {
        return kind == RecordKind.ROLE || kind == RecordKind.CONTACT
                ? List.of(RecordKind.ROLE, RecordKind.CONTACT)
                : List.of(kind);
    }

    private static UsageException taken(RecordKind kind, String id, String place) {
        return new UsageException(
                "there is " + Objects.requireNonNull(kind.target()).withArticle() + " '" + id + "' already, in " + place
                        + ": take another id");
    }
}
