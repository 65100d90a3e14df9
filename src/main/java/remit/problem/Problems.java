package remit.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gathers the problems of a run. A check adds to it and goes on; a mistake in the content never causes an exception.
 */
public final class Problems {

    private final TreeSet<Problem> found = new TreeSet<>();

    /** Adds a problem; adding an equal one again changes nothing. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** All problems in the order of file and place. */
    public List<Problem> sorted() {
        return Collections.unmodifiableList(new ArrayList<>(found));
    }

    /** The files that have problems, relative to the content folder. */
    public Set<String> files() {
        return found.stream().map(problem -> problem.position().file()).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean hasErrors() {
        return errors() > 0;
    }

    /** Whether there is an error in a file; checks that build on that file must wait until it is mended. */
    public boolean hasErrorsIn(String file) {
        return found.stream()
                .anyMatch(p ->
                        p.severity() == Severity.ERROR && p.position().file().equals(file));
    }

    public int errors() {
        return count(Severity.ERROR);
    }

    public int warnings() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return (int) found.stream().filter(p -> p.severity() == severity).count();
    }
}
