package remit.pages.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.PartyUses;
import remit.model.Role;
import remit.model.Value;
import remit.pages.here.Here;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.PartAnchors;
import remit.pages.part.SharedWith;
import remit.shape.RecordKind;
import remit.shape.RoleShape;
import remit.words.DutyWords;
import remit.words.Words;

/** Makes the {@link MoreTable} of a page from all places where the handbook names its roles. */
final class MoreRows {

    /** Where a cell has more items than this, all cells of its row say how many they have and fold them. */
    private static final int SHOWN = 2;

    private final Here here;
    private final Words words;
    private final List<Role> roles;
    private final PartyUses uses;
    private final List<Tag> columns;

    private MoreRows(Here here, List<Role> roles) {
        this.here = here;
        this.words = here.words();
        this.roles = roles;
        this.uses = here.facts().uses();
        this.columns = roles.stream().map(here::tag).toList();
    }

    /** Returns the table; null where these places say nothing about any of the roles. */
    static @Nullable MoreTable table(Here here, List<Role> roles) {
        MoreRows maker = new MoreRows(here, roles);
        List<MoreTable.Row> rows = maker.all()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.stateText() == null))
                .toList();
        String caption = here.words().say("more.caption", "number", here.words().number(roles.size()));
        return rows.isEmpty() ? null : new MoreTable(caption, maker.columns, rows);
    }

    /** Returns every row with the cell of one role, including the rows in which the role has nothing. */
    static List<MoreTable.Row> column(Here here, Role role) {
        return new MoreRows(here, List.of(role)).all().toList();
    }

    private Stream<MoreTable.Row> all() {
        return Stream.of(
                duties("duties", DutyPart.ACCOUNTABLE),
                duties("does", DutyPart.RESPONSIBLE),
                duties("asked", DutyPart.CONSULTED),
                duties("told", DutyPart.INFORMED),
                topics(),
                reportsTo(),
                worksWith());
    }

    private MoreTable.Row duties(String id, DutyPart part) {
        Map<String, List<Role>> holders = new HashMap<>();
        roles.forEach(role -> uses.duties(part, role.id())
                .forEach(duty -> holders.computeIfAbsent(duty.id(), d -> new ArrayList<>())
                        .add(role)));
        boolean answers = part == DutyPart.ACCOUNTABLE;
        return row(
                id,
                "more.part." + part.word(),
                "duties",
                Value.State.NONE,
                role -> uses.duties(part, role.id()).stream()
                        .map(duty -> duty(duty, others(holders.get(duty.id()), role), answers))
                        .toList());
    }

    private MoreTable.MoreItem duty(Duty duty, List<Role> others, boolean answers) {
        return new MoreTable.MoreItem(
                duty.id(),
                here.link(duty),
                null,
                null,
                others.stream().map(Role::id).toList(),
                SharedWith.named(here, others),
                SharedWith.others(here, others),
                answers ? DutyWords.gaps(here.handbook(), here.words(), duty) : List.of());
    }

    private MoreTable.Row topics() {
        return row(
                RecordKind.TOPIC.word(),
                "more.topics",
                "topics",
                Value.State.NONE,
                role -> uses.first(role.id()).stream()
                        .map(topic -> item(topic.id(), here.link(topic)))
                        .toList());
    }

    private MoreTable.Row reportsTo() {
        return row(
                RoleShape.REPORTS_TO.name(),
                "more.reports_to",
                "parties",
                Value.State.NOT_STATED,
                role -> Stream.ofNullable(role.reportsTo())
                        .map(party -> item(party, here.link(here.handbook().party(party))))
                        .toList());
    }

    private MoreTable.Row worksWith() {
        return row(RoleShape.WORKS_WITH.name(), "more.works_with", "parties", Value.State.NOT_STATED, role -> {
            List<MoreTable.MoreItem> items = new ArrayList<>();
            uses.ties(role.id()).forEach((party, on) -> {
                PageLink link = here.link(here.handbook().party(party));
                if (on.isEmpty()) {
                    items.add(item(party, link));
                }
                on.forEach(about -> items.add(new MoreTable.MoreItem(
                        party,
                        link,
                        here.inProse().value(about),
                        about.text(),
                        List.of(),
                        List.of(),
                        null,
                        List.of())));
            });
            return items;
        });
    }

    /**
     * Makes a row with a cell for each role.
     *
     * @param counted what the items are, as in the words that count them
     * @param empty the state of a cell without items. Duties and topics are recorded for the whole handbook, so a role
     *     without them has none; what a role's own record leaves out is not recorded
     */
    private MoreTable.Row row(
            String id, String key, String counted, Value.State empty, Function<Role, List<MoreTable.MoreItem>> items) {
        List<List<MoreTable.MoreItem>> all = roles.stream().map(items).toList();
        boolean folded = all.stream().anyMatch(inCell -> inCell.size() > SHOWN);
        List<MoreTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<MoreTable.MoreItem> inCell = all.get(i);
            Value.State state = inCell.isEmpty() ? empty : Value.State.STATED;
            String stateText = inCell.isEmpty() ? words.state(empty) : null;
            String count = folded && inCell.size() > 1 ? count(counted, inCell) : null;
            Role role = roles.get(i);
            String cell = "_" + PartAnchors.cell(role.id(), id);
            List<String> old = role.formerly().stream()
                    .map(was -> "_" + PartAnchors.cell(was, id))
                    .toList();
            cells.add(new MoreTable.Cell(cell, old, role.id(), columns.get(i), state.word(), stateText, count, inCell));
        }
        String name = words.say(key);
        return new MoreTable.Row("_" + id, name, words.say("here.link", "name", name), cells);
    }

    /** Counts what a cell names; a role with which one works on several things is one. */
    private String count(String counted, List<MoreTable.MoreItem> items) {
        int n = (int) items.stream().map(MoreTable.MoreItem::id).distinct().count();
        return words.count("more.count." + counted, n);
    }

    private static MoreTable.MoreItem item(String id, PageLink link) {
        return new MoreTable.MoreItem(id, link, null, null, List.of(), List.of(), null, List.of());
    }

    private static List<Role> others(List<Role> holders, Role self) {
        return holders.stream().filter(role -> role != self).toList();
    }
}
