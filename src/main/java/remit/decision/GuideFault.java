package remit.decision;

import java.util.List;
import java.util.Map;
import remit.decision.GuidePath.Choice;

/**
 * Something that is wrong with a guide, named by ids alone; {@code check} knows where in the files they are and words
 * the message.
 */
public sealed interface GuideFault {

    /**
     * These answers lead round in a circle: each leads to the question of the next, and the last to the question of the
     * first.
     */
    record Loop(List<Choice> choices) implements GuideFault {

        public Loop {
            choices = List.copyOf(choices);
        }
    }

    /**
     * No path comes to this question or outcome. In a flow, steps that only this question leads to are not reported as
     * well; in a guide with rules, this is an outcome that no rule gives.
     */
    record Unreachable(String step) implements GuideFault {}

    /**
     * Earlier rules match all combinations of answers that this rule would match.
     *
     * @param rule its number, from 0
     * @param shadowedBy the numbers of those rules, in order; empty if the rule allows a question no answer at all
     */
    record RuleNeverMatches(int rule, List<Integer> shadowedBy) implements GuideFault {

        public RuleNeverMatches {
            shadowedBy = List.copyOf(shadowedBy);
        }
    }

    /**
     * No rule matches these answers, whatever is answered to the questions left out. This is the first such
     * combination; there may be more.
     *
     * @param answers the answer's id by question in the order of questions; empty if there is no rule
     */
    record NoRuleMatches(Map<String, String> answers) implements GuideFault {}

    /** On every path, the result is the same whatever the answer to this question is. */
    record WithoutEffect(String question) implements GuideFault {}

    /** The rules have so many combinations that they can neither be checked nor be turned into paths. */
    record TooLarge() implements GuideFault {}
}
