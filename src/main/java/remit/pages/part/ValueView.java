package remit.pages.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.Item;
import remit.model.Role;
import remit.model.Value;
import remit.pages.here.Here;
import remit.pages.link.Tag;
import remit.prose.Html;
import remit.words.Words;

/**
 * A role's value for a criterion, as a page shows it.
 *
 * @param value the value itself
 * @param state as in {@code data-state}: {@code stated}, {@code not-stated}, {@code none}, {@code does-not-apply}
 * @param stateText the state in words; null for a stated value
 * @param items empty unless stated; one item for a criterion that takes one value
 * @param number whether it is a number, which is shown at the end of the line
 * @param note a note on the whole value; null where there is none
 * @param marks the marks of the sources of the whole value; empty where its single item has them
 * @param fold how it is folded; null where the value is shown whole
 */
public record ValueView(
        Value value,
        String state,
        @Nullable String stateText,
        List<ItemView> items,
        boolean number,
        @Nullable Html note,
        List<Citations.Mark> marks,
        @Nullable ValueFold fold) {

    /**
     * One item of a value.
     *
     * @param item the item itself
     * @param sharedWith the ids of the other roles of the comparison that have it, too
     * @param text its plain words; of a number, without the unit
     * @param words whether those are words of the interface: yes, no, partly
     * @param html what it says; null where it is a role or contact
     * @param tag the role or contact; null where it is something else
     * @param also the tags of the first of the roles in {@code sharedWith}
     * @param others says how many more there are; null where all are named
     * @param note null where there is none
     * @param marks the marks of its sources; may be empty
     */
    public record ItemView(
            Item item,
            List<String> sharedWith,
            String text,
            boolean words,
            @Nullable Html html,
            @Nullable Tag tag,
            List<Tag> also,
            @Nullable String others,
            @Nullable Html note,
            List<Citations.Mark> marks) {}

    /**
     * Makes the view of a value.
     *
     * @param sharedWith for each item the other roles that have it, too; empty where nothing is compared
     * @param citations numbers the sources of the page
     */
    public static ValueView of(
            Here here, Criterion criterion, Value value, List<List<Role>> sharedWith, Citations citations) {
        boolean one = value.items().size() == 1;
        List<ItemView> items = new ArrayList<>();
        for (int i = 0; i < value.items().size(); i++) {
            Item item = value.items().get(i);
            List<Role> sharing = sharedWith.isEmpty() ? List.of() : sharedWith.get(i);
            List<String> sources = one ? together(item.sources(), value.sources()) : item.sources();
            items.add(item(here, criterion, item, sharing, citations.marks(sources)));
        }
        boolean stated = value.state() == Value.State.STATED;
        return new ValueView(
                value,
                value.state().word(),
                stated ? null : here.words().state(value.state()),
                items,
                criterion.kind() == Criterion.Kind.NUMBER,
                here.html(value.note()),
                one ? List.of() : citations.marks(value.sources()),
                null);
    }

    /**
     * Returns the same value for a table, where a long one is folded.
     *
     * @param columns how many columns the table has beside that of its heads
     */
    public ValueView folded(int columns, Words words) {
        return new ValueView(value, state, stateText, items, number, note, marks, ValueFold.of(items, columns, words));
    }

    /**
     * Returns the sources of a single item together with those of its value, because the marks of both are shown at the
     * item.
     */
    private static List<String> together(List<String> item, List<String> value) {
        return Stream.concat(item.stream(), value.stream()).distinct().toList();
    }

    private static ItemView item(
            Here here, Criterion criterion, Item item, List<Role> sharing, List<Citations.Mark> marks) {
        Tag party = criterion.kind() == Criterion.Kind.ROLE
                ? here.tag(here.handbook().party(item.text()))
                : null;
        String text = party == null ? text(here, criterion, item) : party.text();
        if (item.prose() == null) {
            here.text(text);
        }
        return new ItemView(
                item,
                sharing.stream().map(Role::id).toList(),
                text,
                criterion.kind() == Criterion.Kind.YES_NO,
                party == null ? html(here, criterion, item, text) : null,
                party,
                SharedWith.named(here, sharing),
                SharedWith.others(here, sharing),
                here.html(item.note()),
                marks);
    }

    private static String text(Here here, Criterion criterion, Item item) {
        return criterion.kind() == Criterion.Kind.YES_NO
                ? here.words().say("value.answer." + item.text())
                : item.text();
    }

    private static Html html(Here here, Criterion criterion, Item item, String text) {
        if (item.prose() != null) {
            return here.value(item.prose());
        }
        String unit = criterion.kind() == Criterion.Kind.NUMBER ? criterion.unit() : null;
        return Html.escaped(
                unit == null ? text : here.words().say("value.number", "value", text, "unit", here.text(unit)));
    }
}
