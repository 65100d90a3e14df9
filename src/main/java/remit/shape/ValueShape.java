package remit.shape;

import static remit.shape.CommonShape.SOURCE;
import static remit.shape.Key.Need.OPTIONAL;

import java.util.List;
import remit.problem.Message;

/** The long form of a role's value for a criterion, and of one item of it. */
public final class ValueShape {

    public static final Key.Value VALUE = new Key.Value("value", "The value, where there is one.", "inward");
    public static final Key.Value ITEMS = new Key.Value("items", "The items, where there are several.", "…");
    public static final Key.Markdown NOTE = new Key.Markdown("note", CommonShape.REMARK, "Since 2024.");
    public static final Shape SHAPE = new Shape("a value", List.of(VALUE, ITEMS, NOTE, SOURCE));

    /** One item. */
    public static final class Item {
        public static final Key.Markdown TEXT =
                new Key.Markdown("text", "The item's own words.", "Trees older than a hundred years");
        public static final Key.Text ITEM = new Key.Text(
                "item",
                new KeyKind.Reference(Target.ITEM),
                OPTIONAL,
                "A wording that several roles share.",
                "suppliers");
        public static final Shape SHAPE = new Shape(
                "an item", List.of(TEXT, ITEM, NOTE, SOURCE), Constraint.OneForm.of(Message.TEXT_OR_ITEM, TEXT, ITEM));

        private Item() {}
    }

    private ValueShape() {}
}
