package remit.decision;

import java.util.List;
import java.util.Map;
import remit.decision.GuidePath.Choice;

/** Something that keeps a guide from being sound, by ids alone; {@code check} knows where they stand and finds words. */
public sealed interface GuideFault {

    /** These answers lead round in a circle: each to the next one's question, the last to the first one's. */
    record Loop(List<Choice> choices) implements GuideFault {

        public Loop {
            choices = List.copyOf(choices);
        }
    }

    /**
     * No path comes to this question or outcome. In a flow, what is cut off only because this question is, is not
     * reported again; in a rules guide this is an outcome that no rule gives.
     */
    record Unreachable(String step) implements GuideFault {}

    /**
     * Earlier rules match whatever this rule would match.
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
     * No rule matches these answers, whatever is answered to the questions left out. It is the first such combination;
     * there may be more.
     *
     * @param answers the answer's id by question in the order of questions; empty if there is no rule
     */
    record NoRuleMatches(Map<String, String> answers) implements GuideFault {}

    /** Whatever is answered to this question, the result stays the same, on every path. */
    record WithoutEffect(String question) implements GuideFault {}

    /** The rules depend on each other in so many ways that they can be neither proved nor made into paths. */
    record TooLarge() implements GuideFault {}
}
