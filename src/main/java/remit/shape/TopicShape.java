package remit.shape;

import static remit.shape.CommonShape.FORMERLY;
import static remit.shape.CommonShape.PARTY;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.CommonShape.kept;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

/** The file {@code topics.yaml}: what people need help with. */
public final class TopicShape {

    public static final Key.Text ID = CommonShape.id("Names the topic in addresses.", "lost-key");
    public static final Key.Text ASK =
            new Key.Text("ask", TEXT, REQUIRED, "The problem in the asker's words.", "I lost my key");
    public static final Key.Text GROUP = CommonShape.group("Something is lost");
    public static final Key.Texts ALSO = new Key.Texts("also", TEXT, OPTIONAL, "Other words for it.", "[key gone]");
    public static final Key.YesNo URGENT = new Key.YesNo("urgent", "It cannot wait.");
    public static final Key.Markdowns DO_NOW =
            new Key.Markdowns("do-now", "What to do at once, step by step.", "Tell the gate.");
    public static final Key.Text FIRST = new Key.Text("first", PARTY, REQUIRED, "Whom to ask first.", "gate");
    public static final Key.Text BACKUP =
            new Key.Text("backup", PARTY, OPTIONAL, "Whom to ask when nobody answers.", "ranger");
    public static final Key.Text ESCALATE =
            new Key.Text("escalate", PARTY, OPTIONAL, "Whom to ask when that does not help.", "ranger");
    public static final Key.Markdowns HAVE_READY =
            new Key.Markdowns("have-ready", "What to have at hand.", "The key's number");
    public static final Key.Markdown NOT_FOR =
            new Key.Markdown("not-for", "What this is not for.", "Found keys; leave them at the gate.");

    public static final Shape SHAPE = new Shape(
            "a topic",
            kept(ID, ASK, GROUP, ALSO, URGENT, DO_NOW, FIRST, BACKUP, ESCALATE, HAVE_READY, NOT_FOR, FORMERLY),
            new Constraint.Distinct(FORMERLY));

    private TopicShape() {}
}
