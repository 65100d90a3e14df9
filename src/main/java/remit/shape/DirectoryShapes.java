package remit.shape;

import static remit.shape.CommonShapes.FORMERLY;
import static remit.shape.CommonShapes.ID;
import static remit.shape.CommonShapes.MARKDOWN;
import static remit.shape.CommonShapes.MARKDOWNS;
import static remit.shape.CommonShapes.PAGE;
import static remit.shape.CommonShapes.PARTIES;
import static remit.shape.CommonShapes.PARTY;
import static remit.shape.CommonShapes.SOURCE;
import static remit.shape.CommonShapes.TEXT;
import static remit.shape.CommonShapes.TEXTS;
import static remit.shape.CommonShapes.YES_NO;
import static remit.shape.CommonShapes.kept;
import static remit.shape.Key.optional;
import static remit.shape.Key.required;

/** {@code contacts.yaml}, {@code topics.yaml} and {@code responsibilities.yaml}: who can help, and who does what. */
final class DirectoryShapes {

    static final Shape CONTACT = new Shape(
            "a contact",
            kept(
                    required("id", ID, "Names the contact.", "gate"),
                    required("name", TEXT, "What it is called.", "The gate"),
                    optional("run-by", PARTY, "The role that answers for it.", "ranger"),
                    optional("phone", TEXT, "A telephone number.", "\"ext. 5500\""),
                    optional("email", new Kind.Word(Form.EMAIL), "An e-mail address.", "gate@example.com"),
                    optional("page", PAGE, "A page or form.", "https://example.com/gate"),
                    optional("chat", TEXT, "A chat room or its address.", "\"#gate\""),
                    optional("hours", TEXT, "When it can be reached.", "every day, 8 to 18")));

    static final Shape TOPIC = new Shape(
            "a topic",
            kept(
                    required("id", ID, "Names the topic in addresses.", "lost-key"),
                    required("ask", TEXT, "The problem in the asker's words.", "I lost my key"),
                    optional("group", TEXT, "The heading it stands under.", "Something is lost"),
                    optional("also", TEXTS, "Other words for it.", "[key gone]"),
                    optional("urgent", YES_NO, "It cannot wait.", "yes"),
                    optional("do-now", MARKDOWNS, "What to do at once, step by step.", "Tell the gate."),
                    required("first", PARTY, "Whom to ask first.", "gate"),
                    optional("backup", PARTY, "Whom to ask when nobody answers.", "ranger"),
                    optional("escalate", PARTY, "Whom to ask when that does not help.", "ranger"),
                    optional("have-ready", MARKDOWNS, "What to have at hand.", "The key's number"),
                    optional("not-for", MARKDOWN, "What this is not for.", "Found keys; leave them at the gate."),
                    FORMERLY));

    static final Shape DUTY = new Shape(
            "a duty",
            kept(
                    required("id", ID, "Names the duty.", "watering"),
                    required("duty", TEXT, "What must be done.", "Water the beds"),
                    optional("group", TEXT, "The heading it stands under.", "Plants"),
                    optional("accountable", PARTIES, "Who answers for it: exactly one.", "gardener"),
                    optional("responsible", PARTIES, "Who does it.", "[gardener]"),
                    optional("consulted", PARTIES, "Who is asked first.", "[ranger]"),
                    optional("informed", PARTIES, "Who is told after.", "[gate]"),
                    SOURCE));

    private DirectoryShapes() {}
}
