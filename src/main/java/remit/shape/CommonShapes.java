package remit.shape;

import static remit.shape.Key.optional;
import static remit.shape.Key.required;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keys that many records share, and the kinds they are made of. */
final class CommonShapes {

    static final Kind TEXT = new Kind.Word(Form.TEXT);
    static final Kind TEXTS = new Kind.ListOf(TEXT);
    static final Kind MARKDOWN = new Kind.Markdown();
    static final Kind MARKDOWNS = new Kind.ListOf(MARKDOWN);
    static final Kind ID = new Kind.Word(Form.ID);
    static final Kind YES_NO = new Kind.Word(Form.YES_NO);
    static final Kind DATE = new Kind.Word(Form.DATE);
    static final Kind PAGE = new Kind.Word(Form.PAGE);
    static final Kind PARTY = reference(Target.PARTY);
    static final Kind PARTIES = new Kind.ListOf(PARTY);
    static final Kind SOURCES = new Kind.ListOf(reference(Target.SOURCE));

    static final Key SOURCE =
            optional("source", SOURCES, "Where this fact comes from: one source or several.", "annual-report");
    static final Key FORMERLY =
            optional("formerly", new Kind.ListOf(ID), "Old ids, whose addresses lead here.", "[head-gardener]");

    /** Who keeps a record. */
    static final List<Key> UPKEEP = List.of(
            optional("owner", TEXT, "Who keeps this up to date.", "Estate office"),
            optional("reviewed", DATE, "The day somebody last checked it.", "2026-11-01"),
            optional("review-every", new Kind.Word(Form.PERIOD), "How often it must be checked.", "12 months"),
            optional("sources", SOURCES, "Where all of this comes from.", "[annual-report]"));

    static final Key DRAFT = optional("draft", YES_NO, "Keeps this out of the site until it is ready.", "yes");

    private CommonShapes() {}

    static Kind reference(Target target) {
        return new Kind.Reference(target);
    }

    static Kind record(Supplier<Shape> shape) {
        return new Kind.RecordOf(shape);
    }

    static Kind list(Supplier<Shape> shape) {
        return new Kind.ListOf(record(shape));
    }

    /** Own keys, then upkeep and draft. */
    static List<Key> kept(Key... own) {
        List<Key> keys = new ArrayList<>(List.of(own));
        keys.addAll(UPKEEP);
        keys.add(DRAFT);
        return keys;
    }

    /** A file that is a bare list, or a map that holds the list under its own name beside the keys of upkeep. */
    static Kind.ShortOrLong listFile(String name, Shape item) {
        List<Key> keys = new ArrayList<>(UPKEEP);
        keys.removeIf(key -> key.name().equals(name)); // in sources.yaml 'sources' is the list itself
        keys.add(required(name, list(() -> item), "The list itself.", "…"));
        Shape file = new Shape("the file " + name + ".yaml", keys);
        return new Kind.ShortOrLong(list(() -> item), new Kind.RecordOf(() -> file));
    }
}
