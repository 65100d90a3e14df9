package remit.shape;

import static remit.shape.CommonShape.PARTY;
import static remit.shape.CommonShape.SOURCE;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.CommonShape.kept;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

import remit.shape.Constraint.Distinct;

/** The file {@code responsibilities.yaml}: who does what. */
public final class DutyShape {

    public static final Key.Text ID = CommonShape.id("Names the duty.", "watering");
    public static final Key.Text DUTY = new Key.Text("duty", TEXT, REQUIRED, "What must be done.", "Water the beds");
    public static final Key.Text GROUP = CommonShape.group("Plants");
    public static final Key.Texts ACCOUNTABLE =
            new Key.Texts("accountable", PARTY, OPTIONAL, "Who answers for it: exactly one.", "gardener");
    public static final Key.Texts RESPONSIBLE =
            new Key.Texts("responsible", PARTY, OPTIONAL, "Who does it.", "[gardener]");
    public static final Key.Texts CONSULTED =
            new Key.Texts("consulted", PARTY, OPTIONAL, "Who is consulted before.", "[ranger]");
    public static final Key.Texts INFORMED = new Key.Texts("informed", PARTY, OPTIONAL, "Who is told after.", "[gate]");

    public static final Shape SHAPE = new Shape(
            "a duty",
            kept(ID, DUTY, GROUP, ACCOUNTABLE, RESPONSIBLE, CONSULTED, INFORMED, SOURCE, CommonShape.FORMERLY),
            new Distinct(ACCOUNTABLE),
            new Distinct(RESPONSIBLE),
            new Distinct(CONSULTED),
            new Distinct(INFORMED),
            new Distinct(CommonShape.FORMERLY));

    private DutyShape() {}
}
