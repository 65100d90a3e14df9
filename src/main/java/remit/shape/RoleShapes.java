package remit.shape;

import static remit.shape.CommonShapes.FORMERLY;
import static remit.shape.CommonShapes.MARKDOWN;
import static remit.shape.CommonShapes.PAGE;
import static remit.shape.CommonShapes.PARTY;
import static remit.shape.CommonShapes.SOURCE;
import static remit.shape.CommonShapes.TEXT;
import static remit.shape.CommonShapes.TEXTS;
import static remit.shape.CommonShapes.kept;
import static remit.shape.CommonShapes.list;
import static remit.shape.CommonShapes.record;
import static remit.shape.CommonShapes.reference;
import static remit.shape.Key.optional;
import static remit.shape.Key.required;

import java.util.List;

/** {@code roles/<id>.yaml}: a role, and the forms its values take. */
final class RoleShapes {

    static final Shape HOLDER = new Shape(
            "a holder",
            List.of(
                    required("name", TEXT, "Who has the role.", "…"),
                    optional("page", PAGE, "More about them.", "https://people.example.com/gardener")));

    static final Shape WORKS_WITH = new Shape(
            "a tie to another role",
            List.of(
                    required("role", PARTY, "The other role or contact.", "ranger"),
                    optional("on", MARKDOWN, "What they work together on.", "paths and fences")));

    static final Shape REACH = new Shape(
            "a contact of a role",
            List.of(
                    optional("label", TEXT, "What this contact is.", "Garden office"),
                    optional("email", new Kind.Word(Form.EMAIL), "An e-mail address.", "garden@example.com"),
                    optional("phone", TEXT, "A telephone number.", "\"ext. 5511\""),
                    optional("page", PAGE, "A page or form.", "https://example.com/garden"),
                    optional("chat", TEXT, "A chat room or its address.", "\"#garden\"")));

    /** The long form of one item of a list. */
    static final Shape ITEM = new Shape(
            "an item",
            List.of(
                    optional("text", MARKDOWN, "The item's own words.", "Trees older than a hundred years"),
                    optional("item", reference(Target.ITEM), "A wording that several roles share.", "suppliers"),
                    optional("note", MARKDOWN, "A remark on it.", "Since 2024."),
                    SOURCE));

    /** The long form of a whole value. */
    static final Shape VALUE = new Shape(
            "a value",
            List.of(
                    optional("value", new Kind.CriterionValue(), "The value, where there is one.", "inward"),
                    optional("items", new Kind.CriterionValue(), "The items, where there are several.", "…"),
                    optional("note", MARKDOWN, "A remark on it.", "Since 2024."),
                    SOURCE));

    static final Shape ROLE = new Shape(
            "a role",
            kept(
                    required("title", TEXT, "The full title.", "Head gardener"),
                    optional("abbreviation", TEXT, "What people call it for short.", "HG"),
                    optional("also-known-as", TEXTS, "Other titles for it.", "Keeper of the grounds"),
                    FORMERLY,
                    optional("in-short", MARKDOWN, "What it is for, in a sentence.", "Keeps the park green."),
                    optional(
                            "status",
                            new Kind.Choice(List.of("in place", "planned", "vacant", "ended")),
                            "Whether somebody has it.",
                            "vacant"),
                    optional("holder", record(() -> HOLDER), "Who has it.", "…"),
                    optional("held-with", PARTY, "The role whose holder has this one too.", "ranger"),
                    optional("reports-to", PARTY, "Whom it reports to.", "director"),
                    optional("works-with", list(() -> WORKS_WITH), "Whom it works with, stated on one side.", "…"),
                    optional(
                            "values",
                            new Kind.MapOf(reference(Target.CRITERION), new Kind.CriterionValue()),
                            "What it says for each criterion.",
                            "…"),
                    optional("contacts", list(() -> REACH), "How to reach it, in the order to try.", "…"),
                    optional("backup", PARTY, "Whom to ask when nobody answers.", "ranger"),
                    optional("not-for", MARKDOWN, "What not to come with.", "Lost property; ask the gate."),
                    SOURCE));

    private RoleShapes() {}
}
