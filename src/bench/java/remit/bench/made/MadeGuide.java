package remit.bench.made;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One of thirty guides, of 33 or 34 steps: a tree of twelve questions, whose other answers each lead to an outcome of
 * their own, and a last one that leads whoever is not sure to one outcome from every other question.
 */
final class MadeGuide {

    /** How many there are; the first ten have a step more, which makes a thousand. */
    static final int GUIDES = 30;

    static final int ROLES = 10;
    private static final int QUESTIONS = 12;
    private static final int LONGER = 10;

    private final int steps;
    private final SplittableRandom random;
    private final MadeWords words;
    private final String title;

    MadeGuide(long seed, int number) {
        steps = number < LONGER ? 34 : 33;
        random = new SplittableRandom(new SplittableRandom(seed * 31 + number).nextLong());
        words = new MadeWords(random.split());
        title = MadeWords.capital(MadeWords.word(number)) + " " + words.words(2, 4) + "?";
    }

    String yaml() {
        List<List<String>> next = tree();
        StringBuilder yaml = new StringBuilder("title: " + title + "\nin-short: " + words.sentence(8, 14) + "\n");
        yaml.append("questions:\n");
        for (int question = 0; question < QUESTIONS; question++) {
            yaml.append("  q" + question + ":\n    ask: " + MadeWords.capital(words.words(4, 8)) + "?\n    help: "
                    + words.sentence(8, 14) + "\n    answers:\n");
            for (int answer = 0; answer < next.get(question).size(); answer++) {
                String sign = MadeWords.capital(MadeWords.word(answer)) + " " + words.words(1, 4);
                yaml.append(answer("a" + answer, sign, next.get(question).get(answer)));
            }
            if (question % 2 == 1) {
                yaml.append(answer("unsure", "Not sure\n        not-sure: yes", "o0"));
            }
        }
        yaml.append("outcomes:\n");
        for (int outcome = 0; outcome < steps - QUESTIONS; outcome++) {
            yaml.append("  o" + outcome + ":\n    title: " + MadeWords.capital(MadeWords.word(outcome)) + " "
                    + words.words(2, 5) + "\n    roles: [role-" + outcome % ROLES + "]\n    in-short: "
                    + words.sentence(8, 14) + "\n");
        }
        return yaml.toString();
    }

    private static String answer(String id, String text, String next) {
        return "      - answer: " + text + "\n        id: " + id + "\n        next: " + next + "\n";
    }

    /** Where the answers of each question lead: each question but the first, and each outcome, from one answer. */
    private List<List<String>> tree() {
        List<List<String>> next = new ArrayList<>();
        for (int question = 0; question < QUESTIONS; question++) {
            next.add(new ArrayList<>());
            if (question > 0) {
                next.get(random.nextInt(Math.max(0, question - 4), question)).add("q" + question);
            }
        }
        for (int outcome = 0; outcome < steps - QUESTIONS; outcome++) {
            emptiest(next).add("o" + outcome);
        }
        return next;
    }

    /** The first of those with the fewest answers. */
    private static List<String> emptiest(List<List<String>> next) {
        return next.stream().min((a, b) -> Integer.compare(a.size(), b.size())).orElseThrow();
    }
}
