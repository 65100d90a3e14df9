package remit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import remit.model.Guide.Answer;
import remit.model.Guide.Question;
import remit.model.GuideFault.Loop;
import remit.model.GuideFault.NoRuleMatches;
import remit.model.GuideFault.RuleNeverMatches;
import remit.model.GuideFault.Unreachable;
import remit.model.GuideFault.WithoutEffect;
import remit.model.GuidePath.Choice;

/** Thousands of made-up guides, each held against {@link NaiveGuide}. A failure names the seed. */
class RandomGuidesTest {

    private static final int GUIDES = 2_000;

    @Test
    void flowsReadTheSameFromTheirGraph() {
        forEachSeed(seed -> {
            Map<String, Question> questions = new RandomGuides(seed).flow();
            assertSame(NaiveGuide.flow(questions, "q0"), GuideGraph.flow(questions, "q0"));
        });
    }

    @Test
    void rulesReadTheSameFromTheirGraph() {
        forEachSeed(seed -> {
            RandomGuides random = new RandomGuides(seed);
            Map<String, Question> questions = random.questions();
            List<Rule> rules = random.rules(questions);
            NaiveGuide naive = NaiveGuide.rules(questions, rules);
            if (unmatched(naive, rules).isEmpty()) {
                assertSame(
                        naive,
                        GuideGraph.rules(List.copyOf(questions.values()), rules).orElseThrow());
            }
        });
    }

    @Test
    void flowsAreProvedInStages() {
        forEachSeed(seed -> {
            Map<String, Question> questions = new RandomGuides(seed).flow();
            List<GuideFault> found = GuideProof.flow(questions, RandomGuides.OUTCOMES, "q0");
            Set<String> reached = reached(questions, "q0");
            List<String> cutOff = cutOff(questions, reached);
            if (!cutOff.isEmpty()) {
                assertThat(found)
                        .containsExactlyElementsOf(
                                cutOff.stream().map(Unreachable::new).toList());
            } else {
                assertThat(found).containsExactlyElementsOf(withoutEffect(NaiveGuide.flow(questions, "q0")));
            }
        });
    }

    @Test
    void loopsAreFoundAndShareNoAnswer() {
        forEachSeed(seed -> {
            Map<String, Question> questions = new RandomGuides(seed).tangle();
            boolean anyLoop =
                    questions.keySet().stream().anyMatch(question -> comesBack(questions, question, Set.of()));
            List<GuideFault> found = GuideProof.flow(questions, RandomGuides.OUTCOMES, "q0");
            List<Choice> inLoops = new ArrayList<>();
            for (GuideFault fault : found) {
                if (fault instanceof Loop loop) {
                    assertLeadsRound(questions, loop.choices());
                    inLoops.addAll(loop.choices());
                }
            }
            assertThat(anyLoop).isEqualTo(!inLoops.isEmpty());
            assertThat(inLoops).doesNotHaveDuplicates();
            assertThat(questions.keySet()).noneMatch(question -> comesBack(questions, question, Set.copyOf(inLoops)));
        });
    }

    @Test
    void rulesAreProvedInStages() {
        forEachSeed(seed -> {
            RandomGuides random = new RandomGuides(seed);
            Map<String, Question> questions = random.questions();
            List<Rule> rules = random.rules(questions);
            Set<String> outcomes = rules.stream().map(Rule::outcome).collect(Collectors.toCollection(TreeSet::new));
            List<GuideFault> found = GuideProof.rules(List.copyOf(questions.values()), outcomes, rules);
            NaiveGuide naive = NaiveGuide.rules(questions, rules);
            List<GuideFault> expected = deadRules(naive, rules);
            unmatched(naive, rules).stream().findFirst().ifPresent(first -> {
                NoRuleMatches missing = (NoRuleMatches) found.get(found.size() - 1);
                assertThat(naive.completions(missing.answers()))
                        .allMatch(all -> NaiveGuide.result(rules, all).isEmpty())
                        .contains(first);
                expected.add(missing);
            });
            assertThat(found).containsExactlyElementsOf(expected.isEmpty() ? withoutEffect(naive) : expected);
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
        assertThat(matching.get(0).matches(path)).isTrue();
        return matching.get(0);
    }

    /** Every question of the row was asked on the path and answered within the set. */
    private static boolean matches(ResultCondition row, GuidePath path) {
        return row.when().entrySet().stream()
                .allMatch(condition -> path.choices().stream()
                        .anyMatch(choice -> choice.question().equals(condition.getKey())
                                && condition.getValue().contains(choice.answer())));
    }

    private static List<GuideFault> withoutEffect(NaiveGuide naive) {
        Set<String> left = new LinkedHashSet<>(naive.questions.keySet());
        naive.paths().forEach(path -> left.removeAll(naive.reasons(path).decided()));
        return left.stream().<GuideFault>map(WithoutEffect::new).toList();
    }

    private static List<Map<String, String>> unmatched(NaiveGuide naive, List<Rule> rules) {
        return naive.completions(Map.of()).stream()
                .filter(all -> NaiveGuide.result(rules, all).isEmpty())
                .toList();
    }

    private static List<GuideFault> deadRules(NaiveGuide naive, List<Rule> rules) {
        Map<Integer, TreeSet<Integer>> winners = new LinkedHashMap<>();
        for (int number = 0; number < rules.size(); number++) {
            TreeSet<Integer> first = new TreeSet<>();
            for (Map<String, String> all : naive.completions(Map.of())) {
                if (NaiveGuide.firstMatch(List.of(rules.get(number)), all).isPresent()) {
                    NaiveGuide.firstMatch(rules, all).ifPresent(first::add);
                }
            }
            winners.put(number, first);
        }
        List<GuideFault> dead = new ArrayList<>();
        winners.forEach((number, first) -> {
            if (!first.contains(number)) {
                dead.add(new RuleNeverMatches(number, List.copyOf(first)));
            }
        });
        return dead;
    }

    private static Set<String> reached(Map<String, Question> questions, String step) {
        Set<String> reached = new HashSet<>(Set.of(step));
        for (Answer answer : answers(questions, step)) {
            reached.addAll(reached(questions, answer.next()));
        }
        return reached;
    }

    /** Not reached, nor named by another question that is not. */
    private static List<String> cutOff(Map<String, Question> questions, Set<String> reached) {
        List<String> steps = new ArrayList<>(questions.keySet());
        steps.addAll(RandomGuides.OUTCOMES);
        steps.removeAll(reached);
        return steps.stream()
                .filter(step -> steps.stream()
                        .noneMatch(other ->
                                answers(questions, other).stream().anyMatch(answer -> step.equals(answer.next()))))
                .toList();
    }

    private static List<Answer> answers(Map<String, Question> questions, String step) {
        return Optional.ofNullable(questions.get(step)).map(Question::answers).orElse(List.of());
    }

    private static void assertLeadsRound(Map<String, Question> questions, List<Choice> loop) {
        for (int place = 0; place < loop.size(); place++) {
            Choice choice = loop.get(place);
            assertThat(questions.get(choice.question()).answer(choice.answer()).next())
                    .isEqualTo(loop.get((place + 1) % loop.size()).question());
        }
        assertThat(loop.stream().map(Choice::question)).doesNotHaveDuplicates();
    }

    private static boolean comesBack(Map<String, Question> questions, String question, Set<Choice> without) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(question));
        while (!open.isEmpty()) {
            String step = open.remove(0);
            for (Answer answer : answers(questions, step)) {
                if (!without.contains(new Choice(step, answer.id())) && seen.add(answer.next())) {
                    open.add(answer.next());
                }
            }
        }
        return seen.contains(question);
    }
}
