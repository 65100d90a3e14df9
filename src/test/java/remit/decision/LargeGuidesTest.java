package remit.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import remit.decision.GuideFault.Loop;

/** Guides larger than anybody should write take little time and do not overflow the stack. */
class LargeGuidesTest {

    private static final List<String> OUTCOMES = List.of("one", "two");

    @Test
    void sixtyQuestionsWithMorePathsThanCanBeListed() {
        within(() -> {
            List<String> lines = new ArrayList<>();
            for (int level = 0; level < 29; level++) {
                String next = ">a%d y>b%d".formatted(level + 1, level + 1);
                lines.add("a" + level + ": x" + next);
                lines.add("b" + level + ": x" + next + " z>one");
            }
            lines.add("a29: x>one y>two");
            lines.add("b29: x>two y>one z>two");
            Map<String, Fork> questions = Guides.questions(lines.toArray(String[]::new));
            questions.put("s", Guides.question("s: x>a0 y>b0"));
            assertThat(GuideProof.flow(questions, OUTCOMES, "s").faults()).isEmpty();
            assertThat(GuideGraph.flow(questions, "s").pathCount()).isGreaterThan(BigInteger.TWO.pow(29));
        });
    }

    @Test
    void diamondsHaveTwoToTheFortiethPaths() {
        within(() -> {
            List<String> lines = new ArrayList<>();
            for (int level = 0; level < 40; level++) {
                lines.add("q%d: x>q%d y>q%d".formatted(level, level + 1, level + 1));
            }
            lines.add("q40: x>one y>two");
            Map<String, Fork> questions = Guides.questions(lines.toArray(String[]::new));
            assertThat(GuideGraph.flow(questions, "q0").pathCount()).isEqualTo(BigInteger.TWO.pow(41));
            assertThat(GuideProof.flow(questions, OUTCOMES, "q0").faults()).hasSize(40);
        });
    }

    @Test
    void aChainOfTenThousandQuestionsWithFifteenAnswers() {
        within(() -> {
            Map<String, Fork> chain = chain(10_000, "one");
            assertThat(GuideProof.flow(chain, OUTCOMES, "q0").faults()).isEmpty();
            assertThat(GuideGraph.flow(chain, "q0").longestPath()).isEqualTo(10_000);
        });
    }

    @Test
    void aLoopOfTenThousandQuestions() {
        within(() -> {
            Map<String, Fork> loop = chain(10_000, "q0");
            assertThat(GuideProof.flow(loop, OUTCOMES, "q0").faults())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Loop.class, it -> assertThat(it.choices()).hasSize(10_000));
            assertThatThrownBy(() -> GuideGraph.flow(loop, "q0")).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void reasonsAndTableOfADeepGuideWithinThePathLimit() {
        within(() -> {
            List<String> lines = new ArrayList<>();
            for (int number = 0; number < 399; number++) {
                lines.add("q%d: x>%s y>q%d".formatted(number, OUTCOMES.get(number % 2), number + 1));
            }
            Map<String, Fork> questions = Guides.questions(lines.toArray(String[]::new));
            questions.put("q399", Guides.question("q399: x>one y>two"));
            GuideGraph graph = GuideGraph.flow(questions, "q0");
            assertThat(graph.paths()).hasSize(401).allSatisfy(path -> graph.reasons(path));
            assertThat(graph.table()).hasSize(401);
        });
    }

    @Test
    void twoHundredQuestionsUnderRules() {
        within(() -> {
            List<Fork> questions = yesNo(200);
            List<Rule> rules = new ArrayList<>();
            for (int number = 0; number < 200; number++) {
                rules.add(Guides.rule("q%d=yes > %s".formatted(number, OUTCOMES.get(number % 2))));
            }
            rules.add(Guides.rule("> one"));
            assertThat(GuideProof.rules(questions, OUTCOMES, rules).faults()).isEmpty();
            assertThat(GuideGraph.rules(questions, rules).orElseThrow().pathCount())
                    .isEqualTo(201);
        });
    }

    @Test
    void sixtyQuestionsUnderRulesThatShareTheirRest() {
        within(() -> {
            List<Fork> questions = yesNo(60);
            List<Rule> rules = pairs(1, 2);
            assertThat(GuideProof.rules(questions, OUTCOMES, rules).faults()).isEmpty();
            GuideGraph graph = GuideGraph.rules(questions, rules).orElseThrow();
            assertThat(graph.nodes()).hasSize(62);
            assertThat(graph.pathCount()).isGreaterThan(BigInteger.TWO.pow(30));
        });
    }

    @Test
    void rulesThatTieFarQuestionsTogetherAreTooLarge() {
        within(() -> {
            List<Fork> questions = yesNo(60);
            assertThat(GuideGraph.rules(questions, pairs(30, 1))).isEmpty();
            assertThat(GuideProof.rules(questions, OUTCOMES, pairs(30, 1)).faults())
                    .containsExactly(new GuideFault.TooLarge());
        });
    }

    /** One rule with a condition for each of ten thousand questions makes a graph that is deep but not wide. */
    @Test
    void aRuleWithTenThousandConditions() {
        within(() -> {
            List<Fork> questions = yesNo(10_000);
            Map<String, Set<String>> when = new LinkedHashMap<>();
            questions.forEach(question -> when.put(question.id(), Set.of("no")));
            List<Rule> rules = List.of(new Rule(when, "one"), Guides.rule("> two"));
            assertThat(GuideProof.rules(questions, OUTCOMES, rules).faults()).isEmpty();
        });
    }

    /** Thirty rules, each with conditions for two questions. */
    private static List<Rule> pairs(int apart, int step) {
        List<Rule> rules = new ArrayList<>();
        for (int pair = 0; pair < 30; pair++) {
            rules.add(Guides.rule("q%d=yes q%d=yes > one".formatted(pair * step, pair * step + apart)));
        }
        rules.add(Guides.rule("> two"));
        return rules;
    }

    private static List<Fork> yesNo(int size) {
        List<Fork> questions = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            questions.add(Guides.question("q" + number + ": yes no"));
        }
        return questions;
    }

    private static Map<String, Fork> chain(int size, String end) {
        Map<String, Fork> chain = new LinkedHashMap<>();
        for (int number = 0; number < size; number++) {
            StringBuilder line = new StringBuilder("q" + number + ":");
            for (int answer = 0; answer < 14; answer++) {
                line.append(" a").append(answer).append('>').append(OUTCOMES.get(answer % 2));
            }
            line.append(" on>").append(number + 1 < size ? "q" + (number + 1) : end);
            chain.put("q" + number, Guides.question(line.toString()));
        }
        return chain;
    }

    private static void within(Executable work) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), work);
    }
}
