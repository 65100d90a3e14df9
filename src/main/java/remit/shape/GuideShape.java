package remit.shape;

import static remit.shape.CommonShape.FORMERLY;
import static remit.shape.CommonShape.ID_WORD;
import static remit.shape.CommonShape.PARTY;
import static remit.shape.CommonShape.SOURCE;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.CommonShape.kept;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

import java.util.List;
import remit.problem.Message;
import remit.shape.Constraint.AtLeast;
import remit.shape.Constraint.Distinct;
import remit.shape.Constraint.NotEmpty;
import remit.shape.Constraint.OneForm;

/** The file {@code guides/<id>/guide.yaml}: a decision guide. */
public final class GuideShape {

    /** One answer to a question. */
    public static final class Answer {
        public static final Key.Text ANSWER = new Key.Text("answer", TEXT, REQUIRED, "The answer's words.", "Plants");
        public static final Key.Text ID = CommonShape.id("Names the answer in addresses.", "plants");
        public static final Key.Text NEXT = new Key.Text(
                "next", new KeyKind.Reference(Target.STEP), OPTIONAL, "The question or outcome it leads to.", "size");
        public static final Key.YesNo NOT_SURE = new Key.YesNo("not-sure", "The reader does not know.");
        public static final Shape SHAPE =
                new Shape("an answer", List.of(ANSWER, ID, NEXT, NOT_SURE, FORMERLY), new Distinct(FORMERLY));

        private Answer() {}
    }

    /** A question. */
    public static final class Question {
        public static final Key.Text ASK = new Key.Text("ask", TEXT, REQUIRED, "The question.", "What needs care?");
        public static final Key.Markdown HELP =
                new Key.Markdown("help", "A word of explanation.", "Think of the whole year.");
        public static final Key.Markdown FIND_OUT =
                new Key.Markdown("find-out", "For whoever is not sure.", "Ask at the gate.");
        public static final Key.Records ANSWERS =
                new Key.Records("answers", Answer.SHAPE, REQUIRED, "Two answers or more, in order.");
        public static final Shape SHAPE = new Shape(
                "a question",
                List.of(ASK, HELP, FIND_OUT, ANSWERS, FORMERLY),
                new AtLeast(2, ANSWERS, Message.TOO_FEW_ANSWERS),
                new Distinct(FORMERLY));

        private Question() {}
    }

    /** Something to do after an outcome, in its long form; the short form is a text alone. */
    public static final class NextStep {
        public static final Key.Texts COMPARE =
                new Key.Texts("compare", CommonShape.ROLE, OPTIONAL, "The roles to compare.", "[gardener, ranger]");
        public static final Key.Text ROLE =
                new Key.Text("role", PARTY, OPTIONAL, "The role or contact to see.", "gardener");
        public static final Key.Markdown TEXT = new Key.Markdown("text", "What to do.", "Write down what you saw.");
        public static final Shape SHAPE = new Shape(
                "a next step",
                List.of(COMPARE, ROLE, TEXT),
                OneForm.of(Message.NEXT_STEP_FORM, COMPARE, ROLE, TEXT),
                new Distinct(COMPARE),
                new AtLeast(2, COMPARE, Message.TOO_FEW_ROLES));

        private NextStep() {}
    }

    /** An outcome that a guide leads to. */
    public static final class Outcome {
        public static final Key.Text TITLE = new Key.Text("title", TEXT, REQUIRED, "What to do.", "Ask the gardener");
        public static final Key.Texts ROLES = new Key.Texts("roles", PARTY, OPTIONAL, "Whom to ask.", "[gardener]");
        public static final Key.Markdown IN_SHORT =
                new Key.Markdown("in-short", "The result in a sentence.", "Plants are the gardener's.");
        public static final Key.Mixed NEXT_STEPS =
                new Key.Mixed("next-steps", NextStep.SHAPE, "What to do after, in order.");
        public static final Shape SHAPE = new Shape(
                "an outcome", List.of(TITLE, ROLES, IN_SHORT, NEXT_STEPS, SOURCE, FORMERLY), new Distinct(FORMERLY));

        private Outcome() {}
    }

    /** A rule, which is a line of a decision table. */
    public static final class Rule {
        public static final Key.Entries WHEN = new Key.Entries(
                "when",
                new KeyKind.Reference(Target.QUESTION),
                new KeyKind.ListOf(new KeyKind.Reference(Target.ANSWER)),
                OPTIONAL,
                "The answers that must have been given.");
        public static final Key.Text OUTCOME = new Key.Text(
                "outcome", new KeyKind.Reference(Target.OUTCOME), OPTIONAL, "What then follows.", "ask-gardener");
        public static final Key.Text OTHERWISE = new Key.Text(
                "otherwise",
                new KeyKind.Reference(Target.OUTCOME),
                OPTIONAL,
                "What follows when no rule above fits.",
                "ask-gate");
        public static final Shape SHAPE = new Shape(
                "a rule",
                List.of(WHEN, OUTCOME, OTHERWISE),
                new OneForm(Message.RULE_FORM, List.of(List.of(WHEN, OUTCOME), List.of(OTHERWISE))));

        private Rule() {}
    }

    public static final Key.Text TITLE =
            new Key.Text("title", TEXT, REQUIRED, "What the guide decides.", "Whom do I ask in the park?");
    public static final Key.Markdown IN_SHORT =
            new Key.Markdown("in-short", "The guide in a sentence.", "Two questions at most.");
    public static final Key.Text START =
            new Key.Text("start", new KeyKind.Reference(Target.QUESTION), OPTIONAL, "The first question.", "care");
    public static final Key.Entries QUESTIONS = new Key.Entries(
            "questions", ID_WORD, new KeyKind.RecordOf(Question.SHAPE), REQUIRED, "The questions, by id.");
    public static final Key.Entries OUTCOMES =
            new Key.Entries("outcomes", ID_WORD, new KeyKind.RecordOf(Outcome.SHAPE), REQUIRED, "The outcomes, by id.");
    public static final Key.Records RULES =
            new Key.Records("rules", Rule.SHAPE, OPTIONAL, "A decision table instead of next.");

    public static final Shape SHAPE = new Shape(
            "a guide",
            kept(TITLE, IN_SHORT, START, QUESTIONS, OUTCOMES, RULES, FORMERLY),
            new NotEmpty(QUESTIONS),
            new NotEmpty(OUTCOMES),
            new NotEmpty(RULES),
            new Distinct(FORMERLY));

    private GuideShape() {}
}
