package remit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import remit.decision.Fork;
import remit.decision.Fork.Way;
import remit.decision.GuideFault;
import remit.decision.NaiveGuide;
import remit.decision.NaiveProof;
import remit.decision.RandomGuides;
import remit.decision.Rule;

/**
 * A guide made up from a seed, and its file as an editor would write it.
 *
 * @param rules empty for a flow
 * @param outcomes their ids
 */
record MadeUpGuide(String id, Map<String, Fork> questions, List<Rule> rules, List<String> outcomes) {

    private static final String FIRST = "q0";

    /** A guide of either form: even seeds give flows, odd ones rules. */
    static MadeUpGuide of(long seed) {
        RandomGuides random = new RandomGuides(seed);
        String id = "g" + seed;
        if (seed % 2 == 0) {
            return new MadeUpGuide(id, random.flow(), List.of(), RandomGuides.OUTCOMES);
        }
        Map<String, Fork> questions = random.questions();
        List<Rule> rules = otherwiseLast(random.rules(questions));
        Set<String> given = rules.stream().map(Rule::outcome).collect(Collectors.toCollection(LinkedHashSet::new));
        return new MadeUpGuide(id, questions, rules, List.copyOf(given));
    }

    /** The rules with {@code otherwise} at the end, where it must be. */
    private static List<Rule> otherwiseLast(List<Rule> rules) {
        Rule last = rules.get(rules.size() - 1);
        return rules.stream()
                .filter(rule -> rule == last || !rule.when().isEmpty())
                .toList();
    }

    boolean isFlow() {
        return rules.isEmpty();
    }

    /** The same guide, evaluated word by word as {@code src/docs/sameness.md} describes it. */
    NaiveGuide truth() {
        return isFlow() ? NaiveGuide.flow(questions, FIRST) : NaiveGuide.rules(questions, rules);
    }

    List<GuideFault> faults() {
        return isFlow() ? NaiveProof.flow(questions, FIRST) : NaiveProof.rules(truth(), rules);
    }

    /** The lines of its file. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("title: Guide " + id));
        if (isFlow()) {
            lines.add("start: " + FIRST);
        }
        lines.add("questions:");
        questions.values().forEach(question -> addQuestion(lines, question));
        lines.add("outcomes:");
        outcomes.forEach(
                outcome -> lines.addAll(List.of("  " + outcome + ":", "    title: \"" + title(outcome) + "\"")));
        if (!isFlow()) {
            lines.add("rules:");
            rules.forEach(rule -> addRule(lines, rule));
        }
        return lines;
    }

    /** The title of a step: the words of a question or the title of an outcome. */
    String title(String step) {
        return questions.containsKey(step) ? step + ": is <this> & that so?" : "=Result " + step + " & <more>";
    }

    static String words(String answer) {
        return "Answer " + answer + " & “so”";
    }

    private void addQuestion(List<String> lines, Fork question) {
        lines.add("  " + question.id() + ":");
        lines.add("    ask: \"" + title(question.id()) + "\"");
        lines.add("    answers:");
        for (Way answer : question.answers()) {
            lines.add("      - answer: \"" + words(answer.id()) + "\"");
            lines.add("        id: " + answer.id());
            if (answer.next() != null) {
                lines.add("        next: " + answer.next());
            }
        }
    }

    private static void addRule(List<String> lines, Rule rule) {
        if (rule.when().isEmpty()) {
            lines.add("  - otherwise: " + rule.outcome());
            return;
        }
        lines.add("  - when:");
        rule.when()
                .forEach((question, answers) ->
                        lines.add("      " + question + ": [" + String.join(", ", answers) + "]"));
        lines.add("    outcome: " + rule.outcome());
    }
}
