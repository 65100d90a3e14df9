package remit.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.Item;
import remit.model.Value;
import remit.pages.link.Tag;
import remit.pages.part.ValueView;
import remit.prose.Html;

/**
 * Writes a role's value as the members of an object: its {@code state}, and its {@code items} where it is stated.
 *
 * <p>An item has its {@code text} as shown (without the unit of a number), its {@code html} as it is on the page that
 * shows it, with links relative to that page, and its {@code key}: two items of a criterion are equal when their keys
 * are. The key of a text with links has, below the text, a line for each place that they lead to. A number, a yes-no, a
 * choice and a role also have their {@code value} (a number; {@code yes}, {@code no},
 * {@code partly}; the choice; the id). Then come the ids of its {@code sources}, and its {@code note} in plain words,
 * if any.
 *
 * <p>Where there is exactly one item, the sources and the note of the whole value are put into it. Otherwise they are
 * beside the state, where there are any.
 */
final class ValueJson {

    private final Criterion criterion;
    private final Value value;
    private final List<ValueView.ItemView> items;
    private final boolean one;

    /**
     * @param shown the value as the page shows it
     */
    ValueJson(Criterion criterion, ValueView shown) {
        this.criterion = criterion;
        this.value = shown.value();
        this.items = shown.items();
        this.one = items.size() == 1;
    }

    /** Puts a value that is not compared with others. */
    void put(Json json) {
        put(json, false);
    }

    /**
     * Puts a value of a comparison: an item of a kind that can be shared also has {@code shared-with}, before its
     * sources.
     */
    void putCompared(Json json) {
        put(json, criterion.kind().sharesItems());
    }

    private void put(Json json, boolean shared) {
        json.put("state", value.state().word());
        if (value.state() == Value.State.STATED) {
            json.objects("items", items, (item, view) -> putItem(item, view, shared));
        }
        if (!one && !value.sources().isEmpty()) {
            json.strings("sources", value.sources());
        }
        json.putIfAny("note", one && value.items().get(0).note() == null ? null : value.note());
    }

    private void putItem(Json json, ValueView.ItemView view, boolean shared) {
        Item item = view.item();
        json.put("text", view.text()).put("html", html(view)).put("key", item.key());
        putValue(json, item);
        if (shared) {
            json.strings("shared-with", view.sharedWith());
        }
        json.strings("sources", one ? together(item.sources(), value.sources()) : item.sources());
        json.putIfAny("note", one && item.note() == null ? value.note() : item.note());
    }

    private void putValue(Json json, Item item) {
        if (criterion.kind() == Criterion.Kind.NUMBER) {
            json.number("value", new BigDecimal(item.key()));
        } else {
            json.putIfAny("value", item.value());
        }
    }

    private static String html(ValueView.ItemView item) {
        Tag tag = item.tag();
        return tag == null ? String.valueOf(item.html()) : link(tag.text(), tag.href());
    }

    /**
     * The markup of a link, with an address relative to the page that shows it; of words only where there is no
     * address.
     */
    static String link(String text, @Nullable String href) {
        String words = Html.escaped(text).markup();
        return href == null ? words : "<a href=\"" + Html.escaped(href).markup() + "\">" + words + "</a>";
    }

    private static List<String> together(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
