package remit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import remit.decision.GuideFault.Loop;
import remit.decision.GuideFault.NoRuleMatches;
import remit.decision.GuidePath.Choice;

/** Thousands of made-up guides, each compared with {@link NaiveGuide}. A failure names the seed. */
class RandomGuidesTest {

    private static final int GUIDES = 2_000;

    @Test
    void flowsReadTheSameFromTheirGraph() {
        forEachSeed(seed -> {
            Map<String, Fork> questions = new RandomGuides(seed).flow();
            assertSame(NaiveGuide.flow(questions, "q0"), GuideGraph.flow(questions, "q0"));
        });
    }

    @Test
    void rulesReadTheSameFromTheirGraph() {
        forEachSeed(seed -> {
            RandomGuides random = new RandomGuides(seed);
            Map<String, Fork> questions = random.questions();
            List<Rule> rules = random.rules(questions);
            NaiveGuide naive = NaiveGuide.rules(questions, rules);
            if (NaiveProof.unmatched(naive, rules).isEmpty()) {
                assertSame(
                        naive,
                        GuideGraph.rules(List.copyOf(questions.values()), rules).orElseThrow());
            }
        });
    }

    @Test
    void flowsAreProvedInStages() {
        forEachSeed(seed -> {
            Map<String, Fork> questions = new RandomGuides(seed).flow();
            List<GuideFault> found =
                    GuideProof.flow(questions, RandomGuides.OUTCOMES, "q0").faults();
            assertThat(found).containsExactlyElementsOf(NaiveProof.flow(questions, "q0"));
        });
    }

    @Test
    void loopsAreFoundAndShareNoAnswer() {
        forEachSeed(seed -> {
            Map<String, Fork> questions = new RandomGuides(seed).tangle();
            boolean anyLoop = questions.keySet().stream()
                    .anyMatch(question -> NaiveProof.comesBack(questions, question, Set.of()));
            List<GuideFault> found =
                    GuideProof.flow(questions, RandomGuides.OUTCOMES, "q0").faults();
            List<Choice> inLoops = new ArrayList<>();
            for (GuideFault fault : found) {
                if (fault instanceof Loop loop) {
                    assertLeadsRound(questions, loop.choices());
                    inLoops.addAll(loop.choices());
                }
            }
            assertThat(anyLoop).isEqualTo(!inLoops.isEmpty());
            assertThat(inLoops).doesNotHaveDuplicates();
            assertThat(questions.keySet())
                    .noneMatch(question -> NaiveProof.comesBack(questions, question, Set.copyOf(inLoops)));
        });
    }

    @Test
    void rulesAreProvedInStages() {
        forEachSeed(seed -> {
            RandomGuides random = new RandomGuides(seed);
            Map<String, Fork> questions = random.questions();
            List<Rule> rules = random.rules(questions);
            Set<String> outcomes = rules.stream().map(Rule::outcome).collect(Collectors.toCollection(TreeSet::new));
            List<GuideFault> found = GuideProof.rules(List.copyOf(questions.values()), outcomes, rules)
                    .faults();
            NaiveGuide naive = NaiveGuide.rules(questions, rules);
            List<GuideFault> expected = new ArrayList<>(NaiveProof.rules(naive, rules));
            if (NaiveProof.missing(expected) != null) {
                NoRuleMatches missing = NaiveProof.missing(found);
                assertThat(naive.completions(missing.answers()))
                        .allMatch(all -> NaiveGuide.result(rules, all).isEmpty())
                        .contains(NaiveProof.missing(expected).answers());
                expected.set(expected.size() - 1, missing);
            }
            assertThat(found).containsExactlyElementsOf(expected);
        });
    }

    private static void forEachSeed(LongConsumer test) {
        LongStream.range(0, GUIDES).forEach(seed -> {
            try {
                test.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("made-up guide of seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }

    private static void assertSame(NaiveGuide naive, GuideGraph graph) {
        List<GuidePath> paths = naive.paths();
        assertThat(graph.paths()).isEqualTo(paths);
        assertThat(graph.pathCount()).isEqualTo(BigInteger.valueOf(paths.size()));
        assertThat(graph.longestPath())
                .isEqualTo(paths.stream()
                        .mapToInt(path -> path.choices().size())
                        .max()
                        .orElseThrow());
        assertThat(graph.longestAnswers())
                .isEqualTo(paths.stream()
                        .mapToInt(path -> path.answers().stream()
                                .mapToInt(answer -> ("/" + answer).length())
                                .sum())
                        .max()
                        .orElseThrow());
        List<ResultCondition> table = graph.table();
        assertThat(table).doesNotHaveDuplicates();
        Set<ResultCondition> used = new HashSet<>();
        for (GuidePath path : paths) {
            assertThat(graph.reasons(path)).isEqualTo(naive.reasons(path));
            assertThat(graph.follow(path.answers()).step()).isEqualTo(path.outcome());
            used.add(onlyRow(table, path));
        }
        assertThat(table).containsExactlyInAnyOrderElementsOf(used);
    }

    private static ResultCondition onlyRow(List<ResultCondition> table, GuidePath path) {
        List<ResultCondition> matching =
                table.stream().filter(row -> matches(row, path)).toList();
        assertThat(matching).hasSize(1);
        assertThat(matching.get(0).outcome()).isEqualTo(path.outcome());
        assertThat(table).filteredOn(row -> row.matches(path)).isEqualTo(matching);
        return matching.get(0);
    }

    /** Whether every question of the row was asked on the path and has one of the answers allowed. */
    private static boolean matches(ResultCondition row, GuidePath path) {
        return row.when().entrySet().stream()
                .allMatch(condition -> path.choices().stream()
                        .anyMatch(choice -> choice.question().equals(condition.getKey())
                                && condition.getValue().contains(choice.answer())));
    }

    private static void assertLeadsRound(Map<String, Fork> questions, List<Choice> loop) {
        for (int place = 0; place < loop.size(); place++) {
            Choice choice = loop.get(place);
            assertThat(questions.get(choice.question()).answer(choice.answer()).next())
                    .isEqualTo(loop.get((place + 1) % loop.size()).question());
        }
        assertThat(loop.stream().map(Choice::question)).doesNotHaveDuplicates();
    }
}
