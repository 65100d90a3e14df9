package remit.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.shape.CommonShape;
import remit.shape.ContactShape;
import remit.shape.DutyShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.RoleShape;
import remit.shape.TermShape;
import remit.shape.TopicShape;

/** A kind of record that has a sheet of its own, in the order of the sheets. */
public enum SheetKind {
    ROLES(RecordKind.ROLE, null, RoleShape.TITLE),
    DUTIES(RecordKind.DUTY, CommonShape.ID, DutyShape.DUTY),
    TOPICS(RecordKind.TOPIC, CommonShape.ID, TopicShape.ASK),
    CONTACTS(RecordKind.CONTACT, CommonShape.ID, ContactShape.NAME),
    TERMS(RecordKind.TERM, TermShape.TERM, TermShape.TERM);

    private final RecordKind records;
    private final @Nullable Key idKey;
    private final Key titleKey;

    SheetKind(RecordKind records, @Nullable Key idKey, Key titleKey) {
        this.records = records;
        this.idKey = idKey;
        this.titleKey = titleKey;
    }

    /** Returns the kind with this name, or whose file of the content has this name; empty where there is none. */
    public static Optional<SheetKind> of(String name) {
        return Stream.of(values())
                .filter(kind -> name.equalsIgnoreCase(kind.word()) || name.equalsIgnoreCase(kind.records.word()))
                .findFirst();
    }

    /** Returns the name of its sheet and of its CSV file without the ending: {@code roles}, {@code duties}. */
    public String word() {
        return one().replaceFirst("y$", "ie") + "s";
    }

    /** Returns the word for one of its records: {@code role}, {@code duty}. */
    public String one() {
        return records.target() == null ? "" : records.target().word();
    }

    RecordKind records() {
        return records;
    }

    /** Returns the key that has the id; null where the id is the name of the record's file. */
    @Nullable Key idKey() {
        return idKey;
    }

    /** Returns the head of the column with the id. Of a term, that is the word itself. */
    String idHead() {
        return idKey == null ? CommonShape.ID.name() : idKey.name();
    }

    Key titleKey() {
        return titleKey;
    }

    /** Returns whether an id is made from the title where there is none. A term has none. */
    boolean proposesIds() {
        return this != TERMS;
    }
}
