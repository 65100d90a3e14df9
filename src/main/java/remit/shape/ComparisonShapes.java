package remit.shape;

import static remit.shape.CommonShapes.FORMERLY;
import static remit.shape.CommonShapes.MARKDOWN;
import static remit.shape.CommonShapes.TEXT;
import static remit.shape.CommonShapes.kept;
import static remit.shape.CommonShapes.reference;
import static remit.shape.Key.optional;
import static remit.shape.Key.required;

/** {@code comparisons/<id>.yaml}. */
final class ComparisonShapes {

    static final Shape COMPARISON = new Shape(
            "a comparison",
            kept(
                    required("title", TEXT, "The comparison's name.", "Gardener and ranger"),
                    required(
                            "roles",
                            new Kind.ListOf(reference(Target.ROLE)),
                            "Two roles or more, in the order shown.",
                            "[gardener, ranger]"),
                    optional(
                            "criteria",
                            new Kind.ListOf(reference(Target.CRITERION)),
                            "The rows shown; all when left out.",
                            "[duties, tools]"),
                    optional(
                            "in-short",
                            MARKDOWN,
                            "The difference in a sentence.",
                            "The gardener looks after plants, the ranger after animals."),
                    optional(
                            "rows",
                            new Kind.MapOf(reference(Target.CRITERION), MARKDOWN),
                            "The difference of a row, in a sentence.",
                            "…"),
                    FORMERLY));

    private ComparisonShapes() {}
}
