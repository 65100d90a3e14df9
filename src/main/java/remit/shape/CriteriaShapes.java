package remit.shape;

import static remit.shape.CommonShapes.ID;
import static remit.shape.CommonShapes.MARKDOWN;
import static remit.shape.CommonShapes.TEXT;
import static remit.shape.CommonShapes.TEXTS;
import static remit.shape.CommonShapes.list;
import static remit.shape.Key.optional;
import static remit.shape.Key.required;

import java.util.List;

/** {@code criteria.yaml}: the rows of every comparison, in groups. */
final class CriteriaShapes {

    static final Shape CRITERION = new Shape(
            "a criterion",
            List.of(
                    required("id", ID, "Names the row in roles and addresses.", "duties"),
                    required("name", TEXT, "What the row is called.", "Main duties"),
                    optional("help", MARKDOWN, "A word of explanation.", "What the role spends its days on."),
                    optional(
                            "items",
                            new Kind.MapOf(ID, MARKDOWN),
                            "Wordings that several roles share, written once.",
                            "…"),
                    optional(
                            "kind",
                            new Kind.Choice(List.of("list", "text", "yes-no", "number", "choice", "role", "link")),
                            "What its values are.",
                            "number"),
                    optional("unit", TEXT, "The unit of a number.", "people"),
                    optional("choices", TEXTS, "The values of a choice.", "[indoors, outdoors]"),
                    CommonShapes.DRAFT));

    static final Shape GROUP = new Shape(
            "a group of criteria",
            List.of(
                    required("group", TEXT, "The group's heading.", "What the role is for"),
                    required("criteria", list(() -> CRITERION), "Its criteria, in order.", "…")));

    private CriteriaShapes() {}
}
