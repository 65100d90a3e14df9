package remit.decision;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.decision.Fork.Way;

/** Reads guides that a test writes in a line or two. */
final class Guides {

    private Guides() {}

    /** Reads a question: {@code "means: little>staff plenty>both"}, or without {@code >} for a guide with rules. */
    static Fork question(String line) {
        String[] words = line.split(":? ");
        List<Way> answers = Arrays.stream(words).skip(1).map(Guides::answer).toList();
        return new Fork(words[0], answers);
    }

    static Map<String, Fork> questions(String... lines) {
        Map<String, Fork> questions = new LinkedHashMap<>();
        for (String line : lines) {
            Fork question = question(line);
            questions.put(question.id(), question);
        }
        return questions;
    }

    /** Reads a rule: {@code "size=small|middle means=little > both"}, or {@code "> both"} for {@code otherwise}. */
    static Rule rule(String line) {
        String[] parts = line.split(" ?> ");
        Map<String, Set<String>> when = new LinkedHashMap<>();
        for (String condition : parts[0].isEmpty() ? new String[0] : parts[0].split(" ")) {
            String[] sides = condition.split("=");
            when.put(sides[0], new LinkedHashSet<>(List.of(sides[1].split("\\|"))));
        }
        return new Rule(when, parts[1]);
    }

    static List<Rule> rules(String... lines) {
        return Arrays.stream(lines).map(Guides::rule).toList();
    }

    /** Writes each path without its questions: {@code "inside little > staff"}. */
    static List<String> written(List<GuidePath> paths) {
        return paths.stream()
                .map(path -> String.join(" ", path.answers()) + " > " + path.outcome())
                .toList();
    }

    /** Writes a row of the table: {@code "objective=inside size=small|middle > staff"}. */
    static String written(ResultCondition row) {
        StringBuilder line = new StringBuilder();
        row.when()
                .forEach((question, answers) -> line.append(question)
                        .append('=')
                        .append(String.join("|", answers))
                        .append(' '));
        return line + "> " + row.outcome();
    }

    private static Way answer(String word) {
        String[] sides = word.split(">");
        return new Way(sides[0], sides.length > 1 ? sides[1] : null);
    }
}
