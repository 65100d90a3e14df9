package remit.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.model.Item;
import remit.model.Reach;
import remit.model.Upkeep;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.part.PartAnchors;
import remit.prose.Link;
import remit.prose.Passage;
import remit.prose.Prose;
import remit.shape.CommonShape;
import remit.shape.Key;

/** Adds the statements of one record to a list. What the record does not say is not added. */
final class RecordFacts {

    private final Context context;
    private final List<Fact> all;
    private final String kind;
    private final String id;
    private final String title;
    private final Address page;
    private final String place;
    private final Upkeep upkeep;
    private final Set<String> named = new HashSet<>();

    /**
     * Makes an empty record.
     *
     * @param all takes the statements
     * @param page where readers find it
     * @param anchor the anchor on that page; empty for the page as a whole
     */
    RecordFacts(
            Context context,
            List<Fact> all,
            String kind,
            String id,
            String title,
            Address page,
            String anchor,
            Upkeep upkeep) {
        this.context = context;
        this.all = all;
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.page = page;
        this.place = at(page, anchor);
        this.upkeep = upkeep;
    }

    static String at(Address page, String anchor) {
        return anchor.isEmpty() ? page.path() : page.path() + "#" + anchor;
    }

    /** Returns a point below another: {@code values/focus}. */
    static String point(Key key, String... below) {
        return below.length == 0 ? key.name() : key.name() + "/" + String.join("/", below);
    }

    void text(Key key, @Nullable String words) {
        if (words != null) {
            add(Part.of(key.name()), words, List.of());
        }
    }

    void prose(Key key, @Nullable Prose prose) {
        prose(Part.of(key.name()), prose);
    }

    void prose(Part part, @Nullable Prose prose) {
        if (prose != null) {
            add(part, prose.text(), prose.links().stream().map(Link::target).toList());
        }
    }

    /** Adds each of several words as an item. */
    void texts(Key key, Collection<String> words) {
        words.forEach(one -> add(Part.of(key.name()).item(Item.textKey(one)), one, List.of()));
    }

    /** Adds each of several texts as an item. */
    void proses(Key key, Collection<Prose> texts) {
        texts.forEach(one -> prose(Part.of(key.name()).item(Item.textKey(one.text())), one));
    }

    /** Adds the role or contact with an id; nothing for null. */
    void party(Key key, @Nullable String party) {
        if (party != null) {
            add(Part.of(key.name()).value(party), name(party), List.of());
        }
    }

    /** Adds each role or contact as an item. */
    void parties(Key key, Collection<String> parties) {
        parties.forEach(party -> add(Part.of(key.name()).item(party).value(party), name(party), List.of()));
    }

    /** Returns the full name of a role or contact. */
    String name(String party) {
        return context.handbook().party(party).title();
    }

    void reach(Key key, Collection<Reach> ways) {
        for (Reach way : ways) {
            String item = way.kind().name().toLowerCase(Locale.ROOT) + " " + way.value();
            add(Part.of(key.name()).item(item).name(way.label()), way.value(), List.of());
        }
    }

    /** Adds a text of several paragraphs, heading by heading; an item is the anchor of a heading. */
    void document(String point, Address shown, @Nullable Prose prose) {
        document(point, shown, "", prose);
    }

    /**
     * Adds the text of a part of a page.
     *
     * @param within the anchor of that part, with which those of the headings begin; empty for the page as a whole
     */
    void document(String point, Address shown, String within, @Nullable Prose prose) {
        if (prose == null) {
            return;
        }
        // A passage does not know its links, so they are those of the whole text, with its first passage.
        List<String> links = prose.links().stream().map(Link::target).toList();
        for (Passage passage : prose.passages()) {
            Part part = Part.of(point);
            if (passage.heading() != null) {
                String id = passage.heading().id();
                String anchor =
                        within.isEmpty() ? context.addresses().headingId(shown, id) : PartAnchors.cell(within, id);
                part = part.item(within.isEmpty() ? anchor : id)
                        .name(passage.heading().text())
                        .place(at(shown, anchor));
            } else {
                part = part.place(at(shown, within));
            }
            add(part, passage.text(), links);
            links = List.of();
        }
    }

    /**
     * Adds who keeps the record, and the sources of all of it.
     *
     * @param shown the page that shows them
     */
    void upkeep(Address shown) {
        if (upkeep.owner() != null) {
            add(Part.of(CommonShape.OWNER.name()).place(shown.path()), upkeep.owner(), List.of());
        }
        for (String source : upkeep.sources()) {
            String name = context.handbook().sources().get(source).title();
            add(Part.of(CommonShape.SOURCES.name()).item(source).value(source).place(shown.path()), name, List.of());
        }
    }

    /** Adds a statement. A second one that would have the name of the first gets a number behind its item. */
    void add(Part part, String words, List<String> links) {
        String item = part.item();
        for (int again = 2; !named.add(part.point() + "\n" + item); again++) {
            item = (part.item() + " " + again).strip();
        }
        all.add(new Fact(
                kind,
                id,
                title,
                part.point(),
                item,
                part.name(),
                part.state(),
                part.value(),
                words,
                links,
                part.place() == null ? place : part.place(),
                part.sources().isEmpty() ? upkeep.sources() : part.sources(),
                upkeep.owner(),
                upkeep.file()));
    }

    Address page() {
        return page;
    }

    /**
     * What a statement is about within its record.
     *
     * @param value see {@link Fact#value}
     * @param place where it is on the site; null for the place of the record
     * @param sources its own; empty for those of the record
     */
    record Part(
            String point,
            String item,
            @Nullable String name,
            @Nullable String state,
            @Nullable String value,
            @Nullable String place,
            List<String> sources) {

        static Part of(String point) {
            return new Part(point, "", null, null, null, null, List.of());
        }

        Part item(String id) {
            return new Part(point, id, name, state, value, place, sources);
        }

        Part name(@Nullable String words) {
            return new Part(point, item, words, state, value, place, sources);
        }

        Part state(String word) {
            return new Part(point, item, name, word, value, place, sources);
        }

        Part value(String meant) {
            return new Part(point, item, name, state, meant, place, sources);
        }

        Part place(String address) {
            return new Part(point, item, name, state, value, address, sources);
        }

        Part sources(List<String> ids) {
            return new Part(point, item, name, state, value, place, ids);
        }
    }
}
