package remit.shape;

import static remit.shape.CommonShape.ID_WORD;
import static remit.shape.CommonShape.MARKDOWN;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

import java.util.List;
import java.util.stream.Stream;
import remit.model.Criterion;
import remit.shape.Constraint.Distinct;
import remit.shape.Constraint.NeededFor;
import remit.shape.Constraint.NotEmpty;
import remit.shape.Constraint.OnlyFor;

/** The file {@code criteria.yaml}: the rows of every comparison, in groups. */
public final class CriterionShape {

    public static final Key.Text ID = CommonShape.id("Names the row in roles and addresses.", "duties");
    public static final Key.Text NAME = new Key.Text("name", TEXT, REQUIRED, "What the row is called.", "Main duties");
    public static final Key.Markdown HELP =
            new Key.Markdown("help", "A word of explanation.", "What the role spends its days on.");
    public static final Key.Entries ITEMS =
            new Key.Entries("items", ID_WORD, MARKDOWN, OPTIONAL, "Wordings that several roles share, written once.");
    public static final Key.Text KIND = new Key.Text(
            "kind",
            new KeyKind.Choice(
                    Stream.of(Criterion.Kind.values()).map(Criterion.Kind::word).toList()),
            OPTIONAL,
            "What its values are.",
            Criterion.Kind.NUMBER.word(),
            Criterion.Kind.LIST.word());
    public static final Key.Text UNIT = new Key.Text("unit", TEXT, OPTIONAL, "The unit of a number.", "people");
    public static final Key.Texts CHOICES =
            new Key.Texts("choices", TEXT, OPTIONAL, "The values of a choice.", "[indoors, outdoors]");

    public static final Shape SHAPE = new Shape(
            "a criterion",
            List.of(ID, NAME, HELP, ITEMS, KIND, UNIT, CHOICES, CommonShape.FORMERLY, CommonShape.DRAFT),
            new OnlyFor(ITEMS, KIND, Criterion.Kind.LIST.word()),
            new OnlyFor(UNIT, KIND, Criterion.Kind.NUMBER.word()),
            new OnlyFor(CHOICES, KIND, Criterion.Kind.CHOICE.word()),
            new NotEmpty(CHOICES),
            new NeededFor(CHOICES, KIND, Criterion.Kind.CHOICE.word(), "a criterion of kind choice"),
            new Distinct(CHOICES),
            new Distinct(CommonShape.FORMERLY));

    /** A group of criteria. */
    public static final class Group {
        public static final Key.Text GROUP =
                new Key.Text("group", TEXT, REQUIRED, "The group's heading.", "What the role is for");
        public static final Key.Records CRITERIA =
                new Key.Records("criteria", CriterionShape.SHAPE, REQUIRED, "Its criteria, in order.");
        public static final Shape SHAPE =
                new Shape("a group of criteria", List.of(GROUP, CRITERIA), new NotEmpty(CRITERIA));

        private Group() {}
    }

    private CriterionShape() {}
}
