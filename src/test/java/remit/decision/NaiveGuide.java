package remit.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import remit.decision.Fork.Way;
import remit.decision.GuidePath.Choice;
import remit.decision.Reasons.Change;

/**
 * A small guide, evaluated slowly and word by word as {@code src/docs/sameness.md} describes it. It shares no code with
 * the graph it is compared with, only the records of the result.
 */
public abstract class NaiveGuide {

    final Map<String, Fork> questions;

    NaiveGuide(Map<String, Fork> questions) {
        this.questions = questions;
    }

    /** The id of the step after these answers, in the order they were given. */
    public abstract String stepAfter(Map<String, String> given);

    public static NaiveGuide flow(Map<String, Fork> questions, String start) {
        return new NaiveGuide(questions) {
            @Override
            public String stepAfter(Map<String, String> given) {
                String step = start;
                while (given.containsKey(step)) {
                    step = questions.get(step).answer(given.get(step)).next();
                }
                return step;
            }
        };
    }

    public static NaiveGuide rules(Map<String, Fork> questions, List<Rule> rules) {
        return new NaiveGuide(questions) {
            private final Map<Map<String, String>, String> known = new HashMap<>();

            @Override
            public String stepAfter(Map<String, String> given) {
                return known.computeIfAbsent(given, this::firstThatCanChange);
            }

            private String firstThatCanChange(Map<String, String> given) {
                for (Fork question : questions.values()) {
                    if (!given.containsKey(question.id()) && canChange(question, given)) {
                        return question.id();
                    }
                }
                return result(rules, completions(given).get(0)).orElseThrow();
            }

            private boolean canChange(Fork question, Map<String, String> given) {
                return completions(given).stream()
                        .anyMatch(all -> question.answers().stream()
                                .map(answer -> result(rules, with(all, question.id(), answer.id())))
                                .anyMatch(result -> !result.equals(result(rules, all))));
            }
        };
    }

    /** The outcome of the first rule that matches this answer to every question. */
    static Optional<String> result(List<Rule> rules, Map<String, String> all) {
        return firstMatch(rules, all).map(number -> rules.get(number).outcome());
    }

    static Optional<Integer> firstMatch(List<Rule> rules, Map<String, String> all) {
        for (int number = 0; number < rules.size(); number++) {
            if (rules.get(number).when().entrySet().stream()
                    .allMatch(condition -> condition.getValue().contains(all.get(condition.getKey())))) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** Every way of answering all questions that includes these answers, in the order of questions and answers. */
    List<Map<String, String>> completions(Map<String, String> given) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Fork question : questions.values()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> some : all) {
                for (Way answer : question.answers()) {
                    if (given.getOrDefault(question.id(), answer.id()).equals(answer.id())) {
                        longer.add(with(some, question.id(), answer.id()));
                    }
                }
            }
            all = longer;
        }
        return all;
    }

    public List<GuidePath> paths() {
        List<GuidePath> paths = new ArrayList<>();
        addPaths(Map.of(), paths);
        return paths;
    }

    public Reasons reasons(GuidePath path) {
        Set<String> decided = new LinkedHashSet<>();
        Set<String> didNotMatter = new LinkedHashSet<>();
        List<Change> changes = new ArrayList<>();
        Map<String, String> before = new LinkedHashMap<>();
        for (Choice choice : path.choices()) {
            didNotMatter.add(choice.question());
            for (Way other : questions.get(choice.question()).answers()) {
                TreeSet<String> leadsTo = new TreeSet<>();
                walkOn(with(before, choice.question(), other.id()), path, leadsTo);
                if (!other.id().equals(choice.answer()) && !leadsTo.equals(Set.of(path.outcome()))) {
                    decided.add(choice.question());
                    didNotMatter.remove(choice.question());
                    changes.add(new Change(choice.question(), other.id(), leadsTo));
                }
            }
            before.put(choice.question(), choice.answer());
        }
        return new Reasons(List.copyOf(decided), List.copyOf(didNotMatter), changes);
    }

    private void walkOn(Map<String, String> given, GuidePath path, Set<String> leadsTo) {
        String step = stepAfter(given);
        if (!questions.containsKey(step)) {
            leadsTo.add(step);
            return;
        }
        Optional<String> same = path.choices().stream()
                .filter(choice -> choice.question().equals(step))
                .map(Choice::answer)
                .findFirst();
        for (Way answer : questions.get(step).answers()) {
            if (same.isEmpty() || same.get().equals(answer.id())) {
                walkOn(with(given, step, answer.id()), path, leadsTo);
            }
        }
    }

    private void addPaths(Map<String, String> given, List<GuidePath> paths) {
        String step = stepAfter(given);
        if (!questions.containsKey(step)) {
            List<Choice> choices = new ArrayList<>();
            given.forEach((question, answer) -> choices.add(new Choice(question, answer)));
            paths.add(new GuidePath(choices, step));
            return;
        }
        questions.get(step).answers().forEach(answer -> addPaths(with(given, step, answer.id()), paths));
    }

    private static Map<String, String> with(Map<String, String> some, String question, String answer) {
        Map<String, String> more = new LinkedHashMap<>(some);
        more.put(question, answer);
        return more;
    }
}
