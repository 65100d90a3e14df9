package remit.shape;

import static remit.shape.CommonShape.FORMERLY;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.Key.Need.REQUIRED;

import java.util.List;

/** The front matter of {@code pages/*.md}. */
public final class PageShape {

    public static final Key.Text TITLE = new Key.Text("title", TEXT, REQUIRED, "The page's title.", "Working together");
    public static final Key.Markdown IN_SHORT =
            new Key.Markdown("in-short", "The page in a sentence.", "Why the park needs both.");

    public static final Key.YesNo FOR_EDITORS =
            new Key.YesNo("for-editors", "The page is for those who edit the handbook: the search shows it last.");

    public static final Key.YesNo UNLISTED =
            new Key.YesNo("unlisted", "Only links lead to the page: no list, no menu and no search.");

    public static final Shape SHAPE = new Shape(
            "the front matter of a page",
            List.of(
                    TITLE,
                    IN_SHORT,
                    CommonShape.OWNER,
                    CommonShape.REVIEWED,
                    CommonShape.SOURCES,
                    FORMERLY,
                    FOR_EDITORS,
                    UNLISTED,
                    CommonShape.DRAFT),
            new Constraint.Distinct(FORMERLY));

    private PageShape() {}
}
