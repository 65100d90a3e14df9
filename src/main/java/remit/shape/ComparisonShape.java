package remit.shape;

import static remit.shape.CommonShape.CRITERION;
import static remit.shape.CommonShape.FORMERLY;
import static remit.shape.CommonShape.MARKDOWN;
import static remit.shape.CommonShape.ROLE;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.CommonShape.kept;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

import remit.problem.Message;
import remit.shape.Constraint.AtLeast;
import remit.shape.Constraint.Distinct;
import remit.shape.Constraint.NotEmpty;

/** The file {@code comparisons/<id>.yaml}: a comparison. */
public final class ComparisonShape {

    public static final Key.Text TITLE =
            new Key.Text("title", TEXT, REQUIRED, "The comparison's name.", "Gardener and ranger");
    public static final Key.Texts ROLES =
            new Key.Texts("roles", ROLE, REQUIRED, "Two roles or more, in the order shown.", "[gardener, ranger]");
    public static final Key.Texts CRITERIA =
            new Key.Texts("criteria", CRITERION, OPTIONAL, "The rows shown; all when left out.", "[duties, tools]");
    public static final Key.Markdown IN_SHORT = new Key.Markdown(
            "in-short", "The difference in a sentence.", "The gardener looks after plants, the ranger after animals.");
    public static final Key.Entries ROWS =
            new Key.Entries("rows", CRITERION, MARKDOWN, OPTIONAL, "The difference of a row, in a sentence.");

    public static final Shape SHAPE = new Shape(
            "a comparison",
            kept(TITLE, ROLES, CRITERIA, IN_SHORT, ROWS, FORMERLY),
            new AtLeast(2, ROLES, Message.TOO_FEW_ROLES),
            new Distinct(ROLES),
            new Distinct(CRITERIA),
            new NotEmpty(CRITERIA),
            new Distinct(FORMERLY));

    private ComparisonShape() {}
}
