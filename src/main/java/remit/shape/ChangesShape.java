package remit.shape;

import static remit.shape.CommonShape.ID_WORD;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

import java.util.List;
import java.util.stream.Stream;

/** A file of the folder {@code changes/}: what readers saw differently in an edition, and why. */
public final class ChangesShape {

    /** The value of {@code is} for a record that was new. */
    public static final String NEW = "new";

    /** The value of {@code is} for a record that was removed. */
    public static final String GONE = "gone";

    /** The kind of a change of what the handbook says of itself; the kinds of record, which have it too, need this class. */
    private static final String HANDBOOK = "handbook";

    /** The kinds of record that an entry can be about, beginning with the handbook. */
    public static final List<String> KINDS = Stream.concat(
                    Stream.of(HANDBOOK),
                    Stream.of(
                                    Target.ROLE,
                                    Target.CRITERION,
                                    Target.COMPARISON,
                                    Target.GUIDE,
                                    Target.TOPIC,
                                    Target.CONTACT,
                                    Target.DUTY,
                                    Target.TERM,
                                    Target.SOURCE,
                                    Target.PAGE)
                            .map(Target::word))
            .toList();

    /** The words for what a row of a comparison can be. */
    public static final List<String> ROW_STATES = List.of("same", "different", "partial", "unstated");

    /** One statement of a record that changed. */
    public static final class Statement {
        public static final Key.Text POINT =
                new Key.Text("point", TEXT, REQUIRED, "The name of what changed, as readers see it.", "Decides alone");
        public static final Key.Text WAS =
                new Key.Text("was", TEXT, OPTIONAL, "What it said before; left out where it is new.", "Buys tools");
        public static final Key.Text NOW =
                new Key.Text("now", TEXT, OPTIONAL, "What it says now; left out where it is gone.", "Buys all tools");
        public static final Shape SHAPE = new Shape("a change", List.of(POINT, WAS, NOW));

        private Statement() {}
    }

    /** One row of a comparison that turned. */
    public static final class Row {
        private static final KeyKind STATE = new KeyKind.Choice(ROW_STATES);
        public static final Key.Text POINT =
                new Key.Text("point", TEXT, REQUIRED, "The name of the row, as readers see it.", "Decides alone");
        public static final Key.Text WAS = new Key.Text("was", STATE, REQUIRED, "What the row was before.", "same");
        public static final Key.Text NOW = new Key.Text("now", STATE, REQUIRED, "What the row is now.", "different");
        public static final Shape SHAPE = new Shape("a row that turned", List.of(POINT, WAS, NOW));

        private Row() {}
    }

    /** Answers of a guide that lead elsewhere. */
    public static final class Result {
        public static final Key.Text ANSWERS = new Key.Text(
                "answers", TEXT, REQUIRED, "The answers that lead elsewhere, in words.", "\"Tall trees, no ladder\"");
        public static final Key.Text WAS =
                new Key.Text("was", TEXT, REQUIRED, "The result before.", "Ask the gardener");
        public static final Key.Text NOW = new Key.Text("now", TEXT, REQUIRED, "The result now.", "Ask the ranger");
        public static final Shape SHAPE = new Shape("a result that changed", List.of(ANSWERS, WAS, NOW));

        private Result() {}
    }

    /** A record that changed. */
    public static final class Changed {
        public static final Key.Text KIND = new Key.Text(
                "kind", new KeyKind.Choice(KINDS), REQUIRED, "What kind of record changed.", Target.ROLE.word());
        public static final Key.Text ID = new Key.Text(
                "id", new KeyKind.Word(TextForm.TEXT), OPTIONAL, "Its id; of the handbook, none.", "gardener");
        public static final Key.Text TITLE =
                new Key.Text("title", TEXT, REQUIRED, "What it was called on that day.", "Gardener");
        public static final Key.Text IS = new Key.Text(
                "is", new KeyKind.Choice(List.of(NEW, GONE)), OPTIONAL, "Whether it was new, or gone.", NEW);
        public static final Key.Records CHANGES =
                new Key.Records("changes", Statement.SHAPE, OPTIONAL, "What it says differently.");
        public static final Key.Records ROWS =
                new Key.Records("rows", Row.SHAPE, OPTIONAL, "Rows of a comparison that turned.");
        public static final Key.Records RESULTS =
                new Key.Records("results", Result.SHAPE, OPTIONAL, "Answers of a guide that lead elsewhere.");
        public static final Shape SHAPE =
                new Shape("what changed", List.of(KIND, ID, TITLE, IS, CHANGES, ROWS, RESULTS));

        private Changed() {}
    }

    /** Changes that were made together. */
    public static final class Entry {
        public static final Key.Markdown WHY =
                new Key.Markdown("why", REQUIRED, "Why it was changed.", "The old sentence was misread.");
        public static final Key.Text FACTS = new Key.Text(
                "facts", ID_WORD, OPTIONAL, "A mark of what the handbook stated then; leave it as it is.", "0f3a");
        public static final Key.Text BEFORE =
                new Key.Text("before", ID_WORD, OPTIONAL, "The same mark of what readers saw until then.", "1b7c");
        public static final Key.Records WHAT =
                new Key.Records("what", Changed.SHAPE, OPTIONAL, "What readers see differently.");
        public static final Shape SHAPE = new Shape("an entry", List.of(WHY, FACTS, BEFORE, WHAT));

        private Entry() {}
    }

    public static final Key.Date EDITION =
            new Key.Date("edition", REQUIRED, "The day of the edition that has these changes.", "2026-11-21");
    public static final Key.Records ENTRIES =
            new Key.Records("entries", Entry.SHAPE, REQUIRED, "What was changed together, and why.");

    public static final Shape SHAPE = new Shape("the changes of an edition", List.of(EDITION, ENTRIES));

    private ChangesShape() {}
}
