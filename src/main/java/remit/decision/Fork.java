package remit.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question by its id, and the answers that lead on from it.
 *
 * @param answers at least one, in the order of the file
 */
public record Fork(String id, List<Way> answers) {

    public Fork {
        answers = List.copyOf(answers);
    }

    /**
     * An answer by its id.
     *
     * @param next the id of the question or outcome it leads to; null in a guide with rules, where this depends on all
     *     answers
     */
    public record Way(String id, @Nullable String next) {}

    /** The answer with this id, which must be one of this question's. */
    public Way answer(String answer) {
        return answers.stream()
                .filter(way -> way.id().equals(answer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no answer " + answer));
    }
}
