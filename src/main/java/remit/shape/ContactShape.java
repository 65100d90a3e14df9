package remit.shape;

import static remit.shape.CommonShape.EMAIL_WORD;
import static remit.shape.CommonShape.PAGE_WORD;
import static remit.shape.CommonShape.PARTY;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.CommonShape.kept;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

/** The file {@code contacts.yaml}: desks and teams that can be reached but are not roles. */
public final class ContactShape {

    public static final Key.Text ID = CommonShape.id("Names the contact.", "gate");
    public static final Key.Text NAME = new Key.Text("name", TEXT, REQUIRED, "What it is called.", "The gate");
    public static final Key.Text RUN_BY =
            new Key.Text("run-by", PARTY, OPTIONAL, "The role that answers for it.", "ranger");
    public static final Key.Text PHONE = new Key.Text("phone", TEXT, OPTIONAL, "A telephone number.", "\"ext. 5500\"");
    public static final Key.Text EMAIL =
            new Key.Text("email", EMAIL_WORD, OPTIONAL, "An e-mail address.", "gate@example.com");
    public static final Key.Text PAGE =
            new Key.Text("page", PAGE_WORD, OPTIONAL, "A page or form.", "https://example.com/gate");
    public static final Key.Text CHAT =
            new Key.Text("chat", TEXT, OPTIONAL, "A chat room or its address.", "\"#gate\"");
    public static final Key.Text HOURS =
            new Key.Text("hours", TEXT, OPTIONAL, "When it can be reached.", "every day, 8 to 18");

    public static final Shape SHAPE = new Shape(
            "a contact",
            kept(ID, NAME, RUN_BY, PHONE, EMAIL, PAGE, CHAT, HOURS, CommonShape.FORMERLY),
            new Constraint.Distinct(CommonShape.FORMERLY));

    private ContactShape() {}
}
