package remit.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remit.decision.Fork.Way;

/** Makes up small guides from a seed, sound and unsound ones. */
public final class RandomGuides {

    public static final List<String> OUTCOMES = List.of("o1", "o2", "o3");

    private final SplittableRandom random;

    public RandomGuides(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A flow without loops, in which steps may be shared, cut off or without effect. Starts at {@code q0}. */
    public Map<String, Fork> flow() {
        return flow(true);
    }

    /** A flow in which any answer may lead anywhere. */
    public Map<String, Fork> tangle() {
        return flow(false);
    }

    /** Questions for a guide with rules. */
    public Map<String, Fork> questions() {
        Map<String, Fork> questions = new LinkedHashMap<>();
        for (int number = 0, size = random.nextInt(1, 5); number < size; number++) {
            List<Way> answers = new ArrayList<>();
            for (int answer = 0, most = random.nextInt(2, 4); answer < most; answer++) {
                answers.add(answer(answer, null));
            }
            put(questions, number, answers);
        }
        return questions;
    }

    /** Rules that may leave something out, never match, or name every answer of a question. */
    public List<Rule> rules(Map<String, Fork> questions) {
        List<Rule> rules = new ArrayList<>();
        for (int number = 0, size = random.nextInt(1, 9); number < size; number++) {
            rules.add(new Rule(when(questions), outcome()));
        }
        if (random.nextInt(4) > 0) {
            rules.add(new Rule(Map.of(), outcome()));
        }
        return rules;
    }

    private Map<String, Fork> flow(boolean forward) {
        int size = random.nextInt(1, 6);
        Map<String, Fork> questions = new LinkedHashMap<>();
        for (int number : shuffled(size)) {
            List<Way> answers = new ArrayList<>();
            for (int answer = 0, most = random.nextInt(2, 4); answer < most; answer++) {
                answers.add(answer(answer, next(forward ? number + 1 : 0, size)));
            }
            put(questions, number, answers);
        }
        return questions;
    }

    private String next(int from, int size) {
        boolean end = from == size || random.nextInt(5) < 2;
        return end ? outcome() : "q" + random.nextInt(from, size);
    }

    private Map<String, Set<String>> when(Map<String, Fork> questions) {
        Map<String, Set<String>> when = new LinkedHashMap<>();
        for (Fork question : questions.values()) {
            if (random.nextInt(3) > 0) {
                Set<String> allowed = new LinkedHashSet<>();
                question.answers().stream().filter(a -> random.nextBoolean()).forEach(a -> allowed.add(a.id()));
                allowed.add("a" + random.nextInt(question.answers().size()));
                when.put(question.id(), allowed);
            }
        }
        return when;
    }

    private String outcome() {
        return OUTCOMES.get(random.nextInt(OUTCOMES.size()));
    }

    private List<Integer> shuffled(int size) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, new Random(random.nextLong()));
        return numbers;
    }

    private static Way answer(int number, @Nullable String next) {
        return new Way("a" + number, next);
    }

    private static void put(Map<String, Fork> questions, int number, List<Way> answers) {
        String id = "q" + number;
        questions.put(id, new Fork(id, answers));
    }
}
