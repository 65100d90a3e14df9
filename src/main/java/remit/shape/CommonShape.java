package remit.shape;

import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

import java.util.ArrayList;
import java.util.List;

/** Keys that many records share, and the kinds of values that they take. */
public final class CommonShape {

    static final KeyKind TEXT = new KeyKind.Word(TextForm.TEXT);
    static final KeyKind MARKDOWN = new KeyKind.MarkdownText();
    static final KeyKind ID_WORD = new KeyKind.Word(TextForm.ID);
    static final KeyKind PAGE_WORD = new KeyKind.Word(TextForm.PAGE);
    static final KeyKind EMAIL_WORD = new KeyKind.Word(TextForm.EMAIL);
    static final KeyKind PARTY = new KeyKind.Reference(Target.PARTY);
    static final KeyKind ROLE = new KeyKind.Reference(Target.ROLE);
    static final KeyKind CRITERION = new KeyKind.Reference(Target.CRITERION);
    static final KeyKind SOURCE_ID = new KeyKind.Reference(Target.SOURCE);

    /** The key {@code id} of a record in a list, whatever kind of record it is. */
    public static final Key.Text ID = id("Names the record.", "…");

    public static final Key.Texts SOURCE = new Key.Texts(
            "source", SOURCE_ID, OPTIONAL, "Where this fact comes from: one source or several.", "annual-report");
    public static final Key.Texts FORMERLY =
            new Key.Texts("formerly", ID_WORD, OPTIONAL, "Old ids, whose addresses lead here.", "[head-gardener]");

    public static final Key.Text OWNER =
            new Key.Text("owner", TEXT, OPTIONAL, "Who keeps this up to date.", "Estate office");
    public static final Key.Date REVIEWED = new Key.Date("reviewed", "The day somebody last checked it.", "2026-11-01");
    public static final Key.Period REVIEW_EVERY =
            new Key.Period("review-every", "How often it must be checked.", "12 months");
    public static final Key.Texts SOURCES =
            new Key.Texts("sources", SOURCE_ID, OPTIONAL, "Where all of this comes from.", "[annual-report]");

    public static final Key.YesNo DRAFT = new Key.YesNo("draft", "Keeps this out of the site until it is ready.");

    /** The keys that say who keeps a record and when it was reviewed. */
    static final List<Key> UPKEEP = List.of(OWNER, REVIEWED, REVIEW_EVERY, SOURCES);

    /** What the key {@code note} means, the same for an item and for a value. */
    static final String REMARK = "A remark on it.";

    private CommonShape() {}

    static Key.Text id(String meaning, String example) {
        return new Key.Text("id", ID_WORD, REQUIRED, meaning, example);
    }

    /** Returns the key {@code group}, which names the heading that a record belongs to. */
    static Key.Text group(String example) {
        return new Key.Text("group", TEXT, OPTIONAL, "The heading it stands under.", example);
    }

    /** Returns the given keys, followed by those of upkeep and {@code draft}. */
    static List<Key> kept(Key... own) {
        List<Key> keys = new ArrayList<>(List.of(own));
        keys.addAll(UPKEEP);
        keys.add(DRAFT);
        return keys;
    }

    /**
     * Returns what a list's file may hold: the list alone, or a map with the list under the file's own name and the
     * keys of upkeep beside it.
     */
    static KeyKind.ShortOrLong listFile(String name, Shape item) {
        List<Key> keys = new ArrayList<>(UPKEEP);
        keys.removeIf(key -> key.name().equals(name)); // in sources.yaml 'sources' is the list itself
        keys.add(new Key.Records(name, item, REQUIRED, "The list itself."));
        Shape file = new Shape("the file " + name + ".yaml", keys);
        return new KeyKind.ShortOrLong(new KeyKind.ListOf(new KeyKind.RecordOf(item)), new KeyKind.RecordOf(file));
    }
}
