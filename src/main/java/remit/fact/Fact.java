package remit.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the handbook. The kind, the id, the point and the item name it: no two statements of a handbook have
 * all four the same, and none of them depends on the order in which things are written.
 *
 * @param kind the kind of record that it is about: {@code role}, {@code criterion}, {@code handbook}
 * @param id the id of that record; empty for the handbook
 * @param title what the record is called on the site
 * @param point what it says of the record, by the keys of the content: {@code in-short}, {@code values/focus},
 *     {@code questions/size/ask}
 * @param item which of several items it is; empty where the point takes one. An id, or words in the form in which items
 *     are compared
 * @param name what readers see as the name of the point; null where it has only its key
 * @param state {@code none} or {@code does-not-apply} where that is stated in the place of a value; null otherwise. What
 *     is not stated is not in the list
 * @param value what the words stand for: the id of a role or contact, the digits of a number, {@code yes}, {@code no} or
 *     {@code partly}, a day as {@code 2026-11-21}; null for other words. Where it stays and the words change, something
 *     else was renamed
 * @param words what readers read, without markup
 * @param links where the links in it lead: addresses of other sites as they are written, and paths of the content folder
 * @param address where it is on the site, with an anchor if there is one
 * @param sources the ids of its sources: its own, else those of its value, else those of its record
 * @param owner who keeps the record up to date; null where nobody is named
 * @param file the content file, relative to the content folder
 */
public record Fact(
        String kind,
        String id,
        String title,
        String point,
        String item,
        @Nullable String name,
        @Nullable String state,
        @Nullable String value,
        String words,
        List<String> links,
        String address,
        List<String> sources,
        @Nullable String owner,
        String file) {

    public Fact {
        links = List.copyOf(links);
        sources = List.copyOf(sources);
    }

    /** Returns the name of the point as readers see it, or else its last key in words. */
    public String called() {
        return name == null ? point.substring(point.lastIndexOf('/') + 1).replace('-', ' ') : name;
    }
}
