package remit.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static remit.decision.Guides.questions;
import static remit.decision.Guides.rules;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.decision.GuideFault.Loop;
import remit.decision.GuideFault.NoRuleMatches;
import remit.decision.GuideFault.RuleNeverMatches;
import remit.decision.GuideFault.Unreachable;
import remit.decision.GuideFault.WithoutEffect;
import remit.decision.GuidePath.Choice;

class GuideProofTest {

    private static final List<String> ONE_TWO = List.of("one", "two");
    private static final List<Fork> A_B =
            List.copyOf(questions("a: x y", "b: x y z").values());

    private static List<GuideFault> flow(String... lines) {
        return GuideProof.flow(questions(lines), ONE_TWO, "a").faults();
    }

    private static List<GuideFault> ruled(String... lines) {
        return GuideProof.rules(A_B, ONE_TWO, rules(lines)).faults();
    }

    @Test
    void soundGuidesHaveNoFault() {
        assertThat(flow("a: x>one y>b", "b: x>one y>two")).isEmpty();
        assertThat(ruled("a=x b=x > one", "> two")).isEmpty();
    }

    @Test
    void aLoopIsAChainOfAnswers() {
        assertThat(flow("a: x>b y>one", "b: x>c y>two", "c: x>d y>two", "d: x>one y>b"))
                .containsExactly(new Loop(List.of(new Choice("b", "x"), new Choice("c", "x"), new Choice("d", "y"))));
    }

    @Test
    void loopsThatShareNoAnswerAreReportedEachAndNothingAfterThem() {
        assertThat(flow("a: x>a y>b", "b: x>c y>one", "c: x>b y>one", "lost: x>one y>one"))
                .containsExactly(
                        new Loop(List.of(new Choice("a", "x"))),
                        new Loop(List.of(new Choice("b", "x"), new Choice("c", "x"))));
    }

    @Test
    void oneWrongAnswerIsOneLoopHoweverManyWaysLeadRound() {
        assertThat(flow("a: x>b y>c z>one", "b: x>d y>two", "c: x>d y>one", "d: x>a y>two"))
                .hasSize(1);
    }

    @Test
    void aLoopThatNothingLeadsToIsALoop() {
        assertThat(flow("a: x>one y>two", "b: x>b y>one")).containsExactly(new Loop(List.of(new Choice("b", "x"))));
    }

    @Test
    void whatIsCutOffIsReportedWhereTheCutIs() {
        assertThat(flow("a: x>one y>one", "b: x>c y>two", "c: x>one y>two")).containsExactly(new Unreachable("b"));
        assertThat(GuideProof.flow(questions("a: x>one y>two"), List.of("one", "two", "three"), "a")
                        .faults())
                .containsExactly(new Unreachable("three"));
    }

    @Test
    void aQuestionHasNoEffectWhenItsAnswersComeToTheSame() {
        assertThat(flow("a: x>b y>b", "b: x>one y>two")).containsExactly(new WithoutEffect("a"));
        assertThat(flow("a: x>b y>c", "b: x>one y>two", "c: x>one y>two")).isEmpty();
        assertThat(flow("a: x>b y>c z>two", "b: x>one y>one", "c: x>one y>one"))
                .containsExactly(new WithoutEffect("b"), new WithoutEffect("c"));
    }

    @Test
    void effectSeesThroughQuestionsAskedInAnotherOrder() {
        assertThat(flow("a: x>b1 y>c1 z>one", "b1: x>two y>one", "c1: x>b1 y>b1"))
                .containsExactly(new WithoutEffect("c1"));
    }

    @Test
    void anOutcomeThatNoRuleGivesIsUnreachable() {
        assertThat(ruled("a=x > one", "a=x > one", "b=x > one")).containsExactly(new Unreachable("two"));
    }

    @Test
    void aRuleThatEarlierOnesCoverNeverMatches() {
        assertThat(ruled("a=x > one", "b=x > two", "a=x|y b=x > one", "> two"))
                .containsExactly(new RuleNeverMatches(2, List.of(0, 1)));
        assertThat(ruled("a=x b=z > one", "> two", "a=y > one")).containsExactly(new RuleNeverMatches(2, List.of(1)));
        assertThat(ruled("a=x > one", "a=y > two", "> one")).containsExactly(new RuleNeverMatches(2, List.of(0, 1)));
    }

    @Test
    void theFirstMissingCombinationIsNamed() {
        assertThat(ruled("a=x b=x|y > one", "a=y b=z > two"))
                .containsExactly(new NoRuleMatches(Map.of("a", "x", "b", "z")));
        assertThat(ruled("b=y > one", "b=z > two")).containsExactly(new NoRuleMatches(Map.of("b", "x")));
    }

    @Test
    void aQuestionThatRulesNeverNeedHasNoEffect() {
        assertThat(ruled("a=x > one", "a=y > two")).containsExactly(new WithoutEffect("b"));
        assertThat(ruled("a=x b=x > one", "a=y b=x > one", "> two")).containsExactly(new WithoutEffect("a"));
    }
}
