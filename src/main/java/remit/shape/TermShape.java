package remit.shape;

import static remit.shape.CommonShape.TEXT;
import static remit.shape.CommonShape.kept;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

/** The file {@code glossary.yaml}: words that pages explain. */
public final class TermShape {

    public static final Key.Text TERM = new Key.Text("term", TEXT, REQUIRED, "The word.", "Mulch");
    public static final Key.Markdown MEANS =
            new Key.Markdown("means", "What it stands for or means, in a few words.", "Cover for soil");
    public static final Key.Markdown EXPLAINED =
            new Key.Markdown("explained", "More about it.", "Bark or straw that keeps soil moist.");
    public static final Key.Texts ALSO = new Key.Texts("also", TEXT, OPTIONAL, "Other spellings.", "[mulching]");

    public static final Shape SHAPE = new Shape(
            "a term",
            kept(TERM, MEANS, EXPLAINED, ALSO, CommonShape.FORMERLY),
            new Constraint.Distinct(CommonShape.FORMERLY));

    private TermShape() {}
}
