package remit.shape;

import static remit.shape.CommonShape.EMAIL_WORD;
import static remit.shape.CommonShape.FORMERLY;
import static remit.shape.CommonShape.PAGE_WORD;
import static remit.shape.CommonShape.PARTY;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.CommonShape.kept;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

import java.util.List;
import java.util.stream.Stream;
import remit.model.Role;
import remit.problem.Message;

/** The file {@code roles/<id>.yaml}: a role. */
public final class RoleShape {

    public static final Key.Text TITLE = new Key.Text("title", TEXT, REQUIRED, "The full title.", "Head gardener");
    public static final Key.Text ABBREVIATION =
            new Key.Text("abbreviation", TEXT, OPTIONAL, "What people call it for short.", "HG");
    public static final Key.Texts ALSO_KNOWN_AS =
            new Key.Texts("also-known-as", TEXT, OPTIONAL, "Other titles for it.", "Keeper of the grounds");
    public static final Key.Markdown IN_SHORT =
            new Key.Markdown("in-short", "What it is for, in a sentence.", "Keeps the park green.");
    public static final Key.Text STATUS = new Key.Text(
            "status",
            new KeyKind.Choice(
                    Stream.of(Role.Status.values()).map(Role.Status::word).toList()),
            OPTIONAL,
            "Whether somebody has it.",
            Role.Status.VACANT.word(),
            Role.Status.IN_PLACE.word());
    public static final Key.Text HELD_WITH =
            new Key.Text("held-with", PARTY, OPTIONAL, "The role whose holder has this one too.", "ranger");
    public static final Key.Text REPORTS_TO =
            new Key.Text("reports-to", PARTY, OPTIONAL, "Whom it reports to.", "director");
    public static final Key.Text BACKUP =
            new Key.Text("backup", PARTY, OPTIONAL, "Whom to ask when nobody answers.", "ranger");
    public static final Key.Markdown NOT_FOR =
            new Key.Markdown("not-for", "What not to come with.", "Lost property; ask the gate.");
    public static final Key.Entries VALUES = new Key.Entries(
            "values",
            CommonShape.CRITERION,
            new KeyKind.CriterionValue(),
            OPTIONAL,
            "What it says for each criterion.");

    /** The person who has the role. */
    public static final class Holder {
        public static final Key.Text NAME = new Key.Text("name", TEXT, REQUIRED, "Who has the role.", "…");
        public static final Key.Text PAGE =
                new Key.Text("page", PAGE_WORD, OPTIONAL, "More about them.", "https://people.example.com/gardener");
        public static final Shape SHAPE = new Shape("a holder", List.of(NAME, PAGE));

        private Holder() {}
    }

    /** A party that the role works with. */
    public static final class Tie {
        public static final Key.Text ROLE =
                new Key.Text("role", PARTY, REQUIRED, "The other role or contact.", "ranger");
        public static final Key.Markdown ON = new Key.Markdown("on", "What they work together on.", "paths and fences");
        public static final Shape SHAPE = new Shape("a tie to another role", List.of(ROLE, ON));

        private Tie() {}
    }

    /** One way to reach the role. */
    public static final class Reach {
        public static final Key.Text LABEL =
                new Key.Text("label", TEXT, OPTIONAL, "What this contact is.", "Garden office");
        public static final Key.Text EMAIL =
                new Key.Text("email", EMAIL_WORD, OPTIONAL, "An e-mail address.", "garden@example.com");
        public static final Key.Text PHONE =
                new Key.Text("phone", TEXT, OPTIONAL, "A telephone number.", "\"ext. 5511\"");
        public static final Key.Text PAGE =
                new Key.Text("page", PAGE_WORD, OPTIONAL, "A page or form.", "https://example.com/garden");
        public static final Key.Text CHAT =
                new Key.Text("chat", TEXT, OPTIONAL, "A chat room or its address.", "\"#garden\"");
        public static final Shape SHAPE = new Shape(
                "a contact of a role",
                List.of(LABEL, EMAIL, PHONE, PAGE, CHAT),
                Constraint.OneForm.of(Message.ONE_WAY, PHONE, EMAIL, CHAT, PAGE));

        private Reach() {}
    }

    public static final Key.Nested HOLDER = new Key.Nested("holder", Holder.SHAPE, "Who has it.");
    public static final Key.Records WORKS_WITH =
            new Key.Records("works-with", Tie.SHAPE, OPTIONAL, "Whom it works with, stated on one side.");
    public static final Key.Records CONTACTS =
            new Key.Records("contacts", Reach.SHAPE, OPTIONAL, "How to reach it, in the order to try.");

    public static final Shape SHAPE = new Shape(
            "a role",
            kept(
                    TITLE,
                    ABBREVIATION,
                    ALSO_KNOWN_AS,
                    FORMERLY,
                    IN_SHORT,
                    STATUS,
                    HOLDER,
                    HELD_WITH,
                    REPORTS_TO,
                    WORKS_WITH,
                    VALUES,
                    CONTACTS,
                    BACKUP,
                    NOT_FOR),
            new Constraint.Distinct(FORMERLY));

    private RoleShape() {}
}
