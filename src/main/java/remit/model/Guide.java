package remit.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.decision.GuideGraph;
import remit.prose.Prose;

/**
 * A decision guide: {@code guides/<id>/guide.yaml} and the Markdown beside it.
 *
 * @param inShort null where not written
 * @param questions in the order of the file
 * @param outcomes in the order of the file
 * @param form how the answers lead on
 * @param graph the questions, answers and outcomes as one shared graph
 * @param explanation {@code guide.md}, null for none
 */
public record Guide(
        String id,
        String title,
        @Nullable Prose inShort,
        Map<String, Question> questions,
        Map<String, Outcome> outcomes,
        Form form,
        GuideGraph graph,
        @Nullable Prose explanation,
        List<String> formerly,
        Upkeep upkeep) {

    /** The folder of all guides in a site. */
    public static final String FOLDER = Section.GUIDES.word() + "/";

    /** The longest address of a path, from the site's root, in characters: longer ones break on some file systems. */
    public static final int LONGEST_ADDRESS = 180;

    /**
     * How many combinations of old and new answers' ids of one path redirect at most. Where a path has more of them,
     * only addresses with a single old id redirect.
     */
    public static final int MOST_SPELLINGS = 64;

    /** The questions, then the outcomes, each in the order of the file. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(questions.values());
        steps.addAll(outcomes.values());
        return steps;
    }

    /**
     * Whether every path of answers can have a page of its own. A flow beyond these limits has a page for each step.
     *
     * @param most how many paths a guide may have
     */
    public boolean fitsPathPages(int most) {
        return fitsPathPages(id, graph, most);
    }

    /** As {@link #fitsPathPages(int)}, for a graph from which no guide has been made yet. */
    public static boolean fitsPathPages(String id, GuideGraph graph, int most) {
        return graph.pathCount().compareTo(BigInteger.valueOf(most)) <= 0
                && longestAddress(id, graph) <= LONGEST_ADDRESS;
    }

    /** The length of the longest address of a path in this guide, {@code guides/<id>/<answer>/<answer>.html}. */
    public static int longestAddress(String id, GuideGraph graph) {
        return FOLDER.length() + id.length() + graph.longestAnswers() + ".html".length();
    }

    /**
     * The two forms of guides: a flow names the next step at each answer; rules are a decision table that is read from
     * the top.
     */
    public enum Form {
        FLOW,
        RULES
    }

    /** A question or an outcome; the id of a step names one of them. */
    public sealed interface Step {
        String id();

        /** The Markdown file that is named after the step; null for none. */
        @Nullable Prose explanation();
    }

    /**
     * @param help null for none
     * @param findOut how to find out, shown on the outcome to whoever is not sure; null for none
     * @param answers two or more, in the order of the file
     */
    public record Question(
            String id,
            String ask,
            @Nullable Prose help,
            @Nullable Prose findOut,
            List<Answer> answers,
            List<String> formerly,
            @Nullable Prose explanation)
            implements Step {

        /** The answer with this id, which must be one of this question's. */
        public Answer answer(String answerId) {
            return answers.stream()
                    .filter(a -> a.id().equals(answerId))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id + " has no answer " + answerId));
        }
    }

    /**
     * @param next the id of the step it leads to in a flow; null in a rules guide
     * @param notSure whether this answer says that the reader does not know
     * @param formerly old ids of this answer, whose addresses redirect
     */
    public record Answer(String id, String answer, @Nullable String next, boolean notSure, List<String> formerly) {}

    /**
     * @param roles ids of the parties to ask, most important first
     * @param inShort null where not written
     * @param nextSteps in order
     */
    public record Outcome(
            String id,
            String title,
            List<String> roles,
            @Nullable Prose inShort,
            List<NextStep> nextSteps,
            List<String> sources,
            List<String> formerly,
            @Nullable Prose explanation)
            implements Step {}

    /** Something to do after an outcome. */
    public sealed interface NextStep {

        /** Advises to read the comparison of these roles. */
        record Compare(List<String> roles) implements NextStep {}

        /** Advises to talk to this role or contact. */
        record See(String party) implements NextStep {}

        record Text(Prose text) implements NextStep {}
    }
}
