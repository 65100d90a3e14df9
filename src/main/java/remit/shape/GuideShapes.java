package remit.shape;

import static remit.shape.CommonShapes.FORMERLY;
import static remit.shape.CommonShapes.ID;
import static remit.shape.CommonShapes.MARKDOWN;
import static remit.shape.CommonShapes.PARTIES;
import static remit.shape.CommonShapes.PARTY;
import static remit.shape.CommonShapes.SOURCE;
import static remit.shape.CommonShapes.TEXT;
import static remit.shape.CommonShapes.YES_NO;
import static remit.shape.CommonShapes.kept;
import static remit.shape.CommonShapes.list;
import static remit.shape.CommonShapes.record;
import static remit.shape.CommonShapes.reference;
import static remit.shape.Key.optional;
import static remit.shape.Key.required;

import java.util.List;

/** {@code guides/<id>/guide.yaml}. */
final class GuideShapes {

    static final Shape ANSWER = new Shape(
            "an answer",
            List.of(
                    required("answer", TEXT, "The answer's words.", "Plants"),
                    required("id", ID, "Names the answer in addresses.", "plants"),
                    optional("next", reference(Target.STEP), "The question or outcome it leads to.", "size"),
                    optional("not-sure", YES_NO, "The reader does not know.", "yes"),
                    FORMERLY));

    static final Shape QUESTION = new Shape(
            "a question",
            List.of(
                    required("ask", TEXT, "The question.", "What needs care?"),
                    optional("help", MARKDOWN, "A word of explanation.", "Think of the whole year."),
                    optional("find-out", MARKDOWN, "For whoever is not sure.", "Ask at the gate."),
                    required("answers", list(() -> ANSWER), "Two answers or more, in order.", "…")));

    static final Shape NEXT_STEP = new Shape(
            "a next step",
            List.of(
                    optional(
                            "compare",
                            new Kind.ListOf(reference(Target.ROLE)),
                            "The roles to compare.",
                            "[gardener, ranger]"),
                    optional("role", PARTY, "The role or contact to see.", "gardener"),
                    optional("text", MARKDOWN, "What to do.", "Write down what you saw.")));

    static final Shape OUTCOME = new Shape(
            "an outcome",
            List.of(
                    required("title", TEXT, "What to do.", "Ask the gardener"),
                    optional("roles", PARTIES, "Whom to talk to.", "[gardener]"),
                    optional("in-short", MARKDOWN, "The result in a sentence.", "Plants are the gardener's."),
                    optional(
                            "next-steps",
                            new Kind.ListOf(new Kind.ShortOrLong(MARKDOWN, new Kind.RecordOf(() -> NEXT_STEP))),
                            "What to do after, in order.",
                            "…"),
                    SOURCE,
                    FORMERLY));

    static final Shape RULE = new Shape(
            "a rule",
            List.of(
                    optional(
                            "when",
                            new Kind.MapOf(reference(Target.QUESTION), new Kind.ListOf(reference(Target.ANSWER))),
                            "The answers that must have been given.",
                            "…"),
                    optional("outcome", reference(Target.OUTCOME), "What then follows.", "ask-gardener"),
                    optional(
                            "otherwise",
                            reference(Target.OUTCOME),
                            "What follows when no rule above fits.",
                            "ask-gate")));

    static final Shape GUIDE = new Shape(
            "a guide",
            kept(
                    required("title", TEXT, "What the guide decides.", "Whom do I ask in the park?"),
                    optional("in-short", MARKDOWN, "The guide in a sentence.", "Two questions at most."),
                    optional("start", reference(Target.QUESTION), "The first question.", "care"),
                    required("questions", new Kind.MapOf(ID, record(() -> QUESTION)), "The questions, by id.", "…"),
                    required("outcomes", new Kind.MapOf(ID, record(() -> OUTCOME)), "The outcomes, by id.", "…"),
                    optional("rules", list(() -> RULE), "A decision table instead of next.", "…"),
                    FORMERLY));

    private GuideShapes() {}
}
