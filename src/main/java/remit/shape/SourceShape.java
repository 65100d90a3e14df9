package remit.shape;

import static remit.shape.CommonShape.PAGE_WORD;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.CommonShape.kept;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

/** The file {@code sources.yaml}: where facts come from. */
public final class SourceShape {

    public static final Key.Text ID = CommonShape.id("Names the source.", "annual-report");
    public static final Key.Text TITLE = new Key.Text("title", TEXT, REQUIRED, "Its title.", "The park in 2025");
    public static final Key.Text PUBLISHER =
            new Key.Text("publisher", TEXT, OPTIONAL, "Who published it.", "Example Organisation");
    public static final Key.Date DATE = new Key.Date("date", "When.", "2025-02-25");
    public static final Key.Text LINK =
            new Key.Text("link", PAGE_WORD, OPTIONAL, "Where to read it.", "https://example.com/report");
    public static final Key.Text KIND =
            new Key.Text("kind", TEXT, OPTIONAL, "What it is; 'judgement' is the handbook's own opinion.", "article");

    public static final Shape SHAPE = new Shape(
            "a source",
            kept(ID, TITLE, PUBLISHER, DATE, LINK, KIND, CommonShape.FORMERLY),
            new Constraint.Distinct(CommonShape.FORMERLY));

    private SourceShape() {}
}
