package remit.fact;

import java.util.List;
import remit.fact.RecordFacts.Part;
import remit.model.Criterion;
import remit.model.Item;
import remit.model.Role;
import remit.model.Value;
import remit.pages.here.Context;
import remit.shape.RoleShape;
import remit.shape.ValueShape;

/** Adds the statements of a role: what it is, what it says for each criterion, whom it works with, how to reach it. */
final class RoleFacts {

    private final Context context;
    private final Role role;
    private final RecordFacts record;

    RoleFacts(Context context, Role role, RecordFacts record) {
        this.context = context;
        this.role = role;
        this.record = record;
    }

    void add() {
        record.text(RoleShape.TITLE, role.title());
        record.text(RoleShape.ABBREVIATION, role.abbreviation());
        record.texts(RoleShape.ALSO_KNOWN_AS, role.alsoKnownAs());
        record.prose(RoleShape.IN_SHORT, role.inShort());
        String status = role.status().word();
        record.text(
                RoleShape.STATUS,
                role.status() == Role.Status.IN_PLACE ? status : context.words().say("role.status_now." + status));
        if (role.holder() != null) {
            record.text(RoleShape.HOLDER, role.holder().name());
        }
        record.party(RoleShape.HELD_WITH, role.heldWith());
        record.party(RoleShape.REPORTS_TO, role.reportsTo());
        for (Role.WorksWith tie : role.worksWith()) {
            Part part = Part.of(RoleShape.WORKS_WITH.name()).item(tie.party()).name(record.name(tie.party()));
            if (tie.on() == null) {
                record.add(part.value(tie.party()), record.name(tie.party()), List.of());
            } else {
                record.prose(part, tie.on());
            }
        }
        context.facts().criteria().values().forEach(this::addValue);
        record.reach(RoleShape.CONTACTS, role.reach());
        record.party(RoleShape.BACKUP, role.backup());
        record.prose(RoleShape.NOT_FOR, role.notFor());
        record.document(FactList.EXPLANATION, record.page(), role.explanation());
    }

    private void addValue(Criterion criterion) {
        Value value = role.value(criterion.id());
        if (value.state() == Value.State.NOT_STATED) {
            return;
        }
        Part part = Part.of(RecordFacts.point(RoleShape.VALUES, criterion.id()))
                .name(criterion.name())
                .place(RecordFacts.at(record.page(), criterion.id()))
                .sources(value.sources());
        if (value.state() != Value.State.STATED) {
            record.add(part.state(value.state().word()), context.words().state(value.state()), List.of());
        }
        for (Item item : value.items()) {
            addItem(criterion, item, criterion.kind().takesSeveral() ? part.item(item.key()) : part);
        }
        record.prose(note(part), value.note());
    }

    private void addItem(Criterion criterion, Item item, Part of) {
        Part part = item.sources().isEmpty() ? of : of.sources(item.sources());
        if (item.prose() != null) {
            record.prose(part, item.prose());
        } else {
            record.add(item.value() == null ? part : part.value(item.key()), words(criterion, item), List.of());
        }
        record.prose(note(part), item.note());
    }

    private static Part note(Part part) {
        Part note = Part.of(part.point() + "/" + ValueShape.NOTE.name())
                .item(part.item())
                .name(part.name())
                .sources(part.sources());
        return part.place() == null ? note : note.place(part.place());
    }

    /** Returns the words of a yes-no, a number, a choice or a party. */
    private String words(Criterion criterion, Item item) {
        return switch (criterion.kind()) {
            case YES_NO -> context.words().say("value.answer." + item.text());
            case NUMBER ->
                criterion.unit() == null
                        ? item.text()
                        : context.words().say("value.number", "value", item.text(), "unit", criterion.unit());
            case ROLE -> record.name(item.text());
            default -> item.text();
        };
    }
}
