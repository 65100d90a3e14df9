package remit.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static remit.decision.Guides.questions;
import static remit.decision.Guides.rules;
import static remit.decision.Guides.written;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import remit.decision.Reasons.Change;

class GuideGraphTest {

    /** Budget is asked only after "inside"; two different answers lead on to the question of customers. */
    private static final GuideGraph FLOW = GuideGraph.flow(
            questions(
                    "objective: inside>budget outside>treasurer unsure>customers",
                    "budget: one>gardener two>customers unsure>gardener",
                    "customers: paying>treasurer colleagues>gardener"),
            "objective");

    private static GuideGraph ruled(List<Fork> questions, String... lines) {
        return GuideGraph.rules(questions, rules(lines)).orElseThrow();
    }

    private static List<Fork> list(String... lines) {
        return List.copyOf(questions(lines).values());
    }

    private static Reasons reasons(GuideGraph graph, String... answers) {
        return graph.reasons(graph.paths().stream()
                .filter(path -> path.answers().equals(List.of(answers)))
                .findFirst()
                .orElseThrow());
    }

    private static Change change(String question, String answer, String... leadsTo) {
        return new Change(question, answer, new TreeSet<>(List.of(leadsTo)));
    }

    @Test
    void pathsRunDepthFirstInAnswerOrder() {
        assertThat(written(FLOW.paths()))
                .containsExactly(
                        "inside one > gardener",
                        "inside two paying > treasurer",
                        "inside two colleagues > gardener",
                        "inside unsure > gardener",
                        "outside > treasurer",
                        "unsure paying > treasurer",
                        "unsure colleagues > gardener");
        assertThat(FLOW.pathCount()).isEqualTo(BigInteger.valueOf(7));
        assertThat(FLOW.longestPath()).isEqualTo(3);
    }

    @Test
    void sharedStepsAreOneNodeAndBranchesLeadForward() {
        assertThat(FLOW.nodes())
                .extracting(GuideGraph.StepNode::step)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(FLOW.follow(List.of("inside", "two"))).isEqualTo(FLOW.follow(List.of("unsure")));
        assertThat(FLOW.follow(List.of("inside", "two")).questionsLeft()).isEqualTo(1);
        assertThat(FLOW.follow(List.of("outside")).isOutcome()).isTrue();
    }

    @Test
    void anAnswerThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> FLOW.follow(List.of("inside", "paying"))).hasMessageContaining("budget");
    }

    @Test
    void aChangeTriesEveryAnswerToQuestionsThatAreNotOnThePath() {
        Reasons reasons = reasons(FLOW, "inside", "one");

        assertThat(reasons.decided()).containsExactly("objective", "budget");
        assertThat(reasons.changes())
                .containsExactly(
                        change("objective", "outside", "treasurer"),
                        change("objective", "unsure", "gardener", "treasurer"),
                        change("budget", "two", "gardener", "treasurer"));
    }

    @Test
    void aChangeKeepsTheAnswerToQuestionsOfThePath() {
        Reasons reasons = reasons(FLOW, "inside", "two", "paying");

        assertThat(reasons.changes())
                .containsExactly(
                        change("budget", "one", "gardener"),
                        change("budget", "unsure", "gardener"),
                        change("customers", "colleagues", "gardener"));
        assertThat(reasons.decided()).containsExactly("budget", "customers");
        assertThat(reasons.didNotMatter()).containsExactly("objective");
    }

    @Test
    void aTableMergesAnswersWithTheSameRestAndLeavesOutWhatDoesNotMatter() {
        assertThat(FLOW.table().stream().map(Guides::written))
                .containsExactly(
                        "objective=inside budget=one|unsure > gardener",
                        "objective=inside budget=two customers=paying > treasurer",
                        "objective=inside budget=two customers=colleagues > gardener",
                        "objective=outside > treasurer",
                        "objective=unsure customers=paying > treasurer",
                        "objective=unsure customers=colleagues > gardener");
    }

    @Test
    void aRowSharedByAllAnswersDoesNotNameTheQuestion() {
        GuideGraph graph = ruled(list("a: x y", "b: x y"), "b=x > one", "a=x > two", "> three");
        GuideGraph same = GuideGraph.flow(questions("a: x>b y>b", "b: x>one y>two"), "a");

        assertThat(graph.table().stream().map(Guides::written))
                .containsExactly("b=x > one", "a=x b=y > two", "a=y b=y > three");
        assertThat(same.table().stream().map(Guides::written)).containsExactly("b=x > one", "b=y > two");
    }

    @Test
    void rulesAskTheFirstQuestionThatCanStillChangeTheResult() {
        GuideGraph graph = ruled(
                list("size: small middle large", "objective: inside outside", "means: little plenty"),
                "objective=inside size=small|middle > gardener",
                "means=little > treasurer",
                "> harbour");

        assertThat(written(graph.paths()))
                .containsExactly(
                        "small inside > gardener",
                        "small outside little > treasurer",
                        "small outside plenty > harbour",
                        "middle inside > gardener",
                        "middle outside little > treasurer",
                        "middle outside plenty > harbour",
                        "large little > treasurer",
                        "large plenty > harbour");
        assertThat(graph.nodes()).hasSize(6);
    }

    @Test
    void aQuestionThatComesUpAgainAtAnotherNodeKeepsItsAnswer() {
        GuideGraph graph = ruled(
                list("a: x y", "b: x y", "c: x y"),
                "a=x b=x c=x > one",
                "a=x b=x c=y > two",
                "a=y b=y c=x > two",
                "a=y b=y c=y > one",
                "> three");

        // c is at two nodes. When a changes, b=x and c=x stay: c is not asked, so "three" is the only outcome.
        assertThat(reasons(graph, "x", "x", "x").changes())
                .containsExactly(change("a", "y", "three"), change("b", "y", "three"), change("c", "y", "two"));
        // c is not on this path, so it is tried both ways.
        assertThat(reasons(graph, "x", "y").changes())
                .containsExactly(change("a", "y", "one", "two"), change("b", "x", "one", "two"));
        assertThat(graph.nodes().stream().filter(node -> node.step().equals("c")))
                .hasSize(2);
    }

    @Test
    void keepsTheAnswerOfAQuestionThatStandsAtAnotherNodeAfterTheChange() {
        GuideGraph graph = ruled(list("a: x y", "b: x y z"), "a=x b=x > one", "a=x > two", "b=x > three", "> four");

        assertThat(reasons(graph, "x", "x").changes())
                .containsExactly(change("a", "y", "three"), change("b", "y", "two"), change("b", "z", "two"));
    }

    @Test
    void aGuideWithASingleResultHasOnePathAndOneRow() {
        GuideGraph graph = ruled(list("a: x y"), "> one");

        assertThat(graph.paths()).containsExactly(new GuidePath(List.of(), "one"));
        assertThat(graph.table()).containsExactly(new ResultCondition(Map.of(), "one"));
        assertThat(graph.longestPath()).isZero();
    }

    @Test
    void equalGuidesHaveEqualGraphs() {
        String[] rules = {"a=x > one", "b=y > two", "> three"};
        assertThat(ruled(list("a: x y", "b: x y"), rules)).isEqualTo(ruled(list("a: x y", "b: x y"), rules));
        assertThat(ruled(list("a: x y", "b: x y"), rules))
                .isNotEqualTo(ruled(list("a: x y", "b: x z"), "a=x > one", "b=z > two", "> three"))
                .hasSameHashCodeAs(ruled(list("a: x y", "b: x y"), rules));
    }
}
