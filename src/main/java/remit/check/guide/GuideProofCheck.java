package remit.check.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.check.bind.Fields;
import remit.decision.GuideFault;
import remit.decision.GuidePath.Choice;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.shape.GuideShape;
import remit.shape.Target;

/** Makes problems, with their positions, from the faults that the proof of a guide found. */
final class GuideProofCheck {

    private final Fields guide;
    private final Map<String, Fields> questions;
    private final Problems problems;

    /** Where the ids of the steps are written. */
    private final Map<String, Position> steps = new HashMap<>();

    GuideProofCheck(Fields guide, Map<String, Fields> questions, Problems problems) {
        this.guide = guide;
        this.questions = questions;
        this.problems = problems;
        Stream.of(GuideShape.QUESTIONS, GuideShape.OUTCOMES)
                .flatMap(key -> guide.get(key).stream())
                .forEach(step -> steps.putIfAbsent(step.key().text(), step.key().position()));
    }

    void report(List<GuideFault> faults) {
        faults.forEach(fault -> problems.add(problem(fault)));
    }

    private Problem problem(GuideFault fault) {
        if (fault instanceof GuideFault.Loop loop) {
            return loop(loop.choices());
        } else if (fault instanceof GuideFault.Unreachable unreachable) {
            String kind = questions.containsKey(unreachable.step()) ? Target.QUESTION.word() : Target.OUTCOME.word();
            return Message.UNREACHABLE
                    .at(key(unreachable.step()), kind, unreachable.step())
                    .hint(guide.has(GuideShape.RULES) ? RecordHint.ruleForIt() : RecordHint.leadHere());
        } else if (fault instanceof GuideFault.RuleNeverMatches dead) {
            return deadRule(dead);
        } else if (fault instanceof GuideFault.NoRuleMatches missing) {
            return Message.NO_RULE_MATCHES.at(guide.atKey(GuideShape.RULES), combination(missing.answers()));
        } else if (fault instanceof GuideFault.WithoutEffect question) {
            return Message.WITHOUT_EFFECT.at(key(question.question()), question.question());
        }
        return Message.RULES_TOO_LARGE.at(guide.atKey(GuideShape.RULES));
    }

    /** Returns the problem for a loop, at the answer that leads back to the loop's first question. */
    private Problem loop(List<Choice> choices) {
        List<String> steps = choices.stream()
                .map(c -> RecordHint.step(next(c).line(), c.question(), c.answer()))
                .toList();
        Choice last = choices.get(choices.size() - 1);
        String first = choices.get(0).question();
        return Message.LOOP.at(next(last), first).hint(RecordHint.circle(steps, first));
    }

    private Problem deadRule(GuideFault.RuleNeverMatches dead) {
        List<Fields> rules = guide.get(GuideShape.RULES);
        String above = dead.shadowedBy().stream()
                .map(n -> "line " + rules.get(n).start().line())
                .collect(Collectors.joining(", "));
        return Message.RULE_NEVER_MATCHES.at(rules.get(dead.rule()).start()).hint(RecordHint.shadowed(above));
    }

    private static String combination(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private Position next(Choice choice) {
        return questions.get(choice.question()).get(GuideShape.Question.ANSWERS).stream()
                .filter(a -> choice.answer().equals(a.get(GuideShape.Answer.ID)))
                .findFirst()
                .map(a -> a.at(GuideShape.Answer.NEXT))
                .orElse(guide.start());
    }

    /** Returns the position of a step's id. */
    private Position key(String step) {
        return steps.getOrDefault(step, guide.start());
    }
}
