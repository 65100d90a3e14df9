package remit.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gathers the problems of a run. A check adds to it and goes on; a mistake in the content never causes an exception.
 */
public final class Problems {

    /**
     * A problem, and those that follow from it: they go when it is mended.
     *
     * @param following in the order of file and place; empty for most problems
     */
    public record Group(Problem cause, List<Problem> following) {}

    private int most;
    private boolean full;
    private int errors;
    private final TreeSet<Problem> found = new TreeSet<>();
    private final Set<String> filesWithErrors = new HashSet<>();
    private final Map<Problem, Problem> causes = new HashMap<>();

    /** Gathers any number of problems. */
    public Problems() {
        this(Integer.MAX_VALUE);
    }

    private Problems(int most) {
        this.most = most;
    }

    /** Gathers problems that are only to be reported: at {@link InputLimits#ERRORS} errors, adding one ends the step. */
    public static Problems limited() {
        return new Problems(InputLimits.ERRORS);
    }

    /**
     * Adds a problem; adding an equal one again changes nothing.
     *
     * @throws TooManyErrors where it is the last error for which there is room, or one after it; it is added nevertheless
     */
    public void add(Problem problem) {
        put(problem);
        endAtLimit(problem);
    }

    private void put(Problem problem) {
        if (found.add(problem) && problem.severity() == Severity.ERROR) {
            errors++;
            filesWithErrors.add(problem.position().file());
        }
    }

    private void endAtLimit(Problem added) {
        if (errors >= most && added.severity() == Severity.ERROR) {
            full = true;
            throw new TooManyErrors();
        }
    }

    /** Whether there is an end to the errors that are added. */
    public boolean isLimited() {
        return most < Integer.MAX_VALUE;
    }

    /** Whether there are so many errors that nothing looked for more, so that there may be more. */
    public boolean isFull() {
        return full;
    }

    /** From now on takes any number: whoever adds problems after a content has been checked has few of them. */
    public void liftLimit() {
        most = Integer.MAX_VALUE;
    }

    /**
     * Adds a problem, and others that follow from it. These lose their hints: whoever changed each place as its hint says,
     * such as to the nearest id, would leave the cause and lose what was written.
     *
     * @throws TooManyErrors as {@link #add} does; all are added nevertheless
     */
    public void addFollowing(Problem cause, Collection<Problem> following) {
        put(cause);
        following.forEach(problem -> {
            Problem echo = problem.hint(null);
            put(echo);
            causes.put(echo, cause);
        });
        endAtLimit(cause);
    }

    /** All problems in the order of file and place, each that follows from another with its cause. */
    public List<Group> groups() {
        Map<Problem, List<Problem>> following = new HashMap<>();
        for (Problem problem : found) {
            Problem cause = causes.get(problem);
            if (cause != null) {
                following.computeIfAbsent(cause, c -> new ArrayList<>()).add(problem);
            }
        }
        return found.stream()
                .filter(problem -> !causes.containsKey(problem))
                .map(problem -> new Group(problem, List.copyOf(following.getOrDefault(problem, List.of()))))
                .toList();
    }

    /** As {@link #groups}, but those whose cause is an error come before those whose cause is a warning. */
    public List<Group> errorsFirst() {
        return groups().stream()
                .sorted(Comparator.comparing(group -> group.cause().severity()))
                .toList();
    }

    /** The problems that follow from others, each with its cause. */
    public Map<Problem, Problem> causes() {
        return Map.copyOf(causes);
    }

    /** How many problems follow from others. */
    public int following() {
        return causes.size();
    }

    /** All problems in the order of file and place. */
    public List<Problem> sorted() {
        return Collections.unmodifiableList(new ArrayList<>(found));
    }

    /**
     * The problems that a report for programs shows, at most 200, in the order of file and place. Where there are more,
     * errors are taken before warnings.
     */
    public List<Problem> reported() {
        if (found.size() <= InputLimits.REPORTED) {
            return sorted();
        }
        return found.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(InputLimits.REPORTED)
                .sorted()
                .toList();
    }

    /** How many problems there are. */
    public int size() {
        return found.size();
    }

    /** The files that have problems, relative to the content folder. */
    public Set<String> files() {
        return found.stream().map(problem -> problem.position().file()).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** Whether there is an error in a file; checks that build on that file must wait until it is mended. */
    public boolean hasErrorsIn(String file) {
        return filesWithErrors.contains(file);
    }

    public int errors() {
        return errors;
    }

    public int warnings() {
        return found.size() - errors;
    }
}
