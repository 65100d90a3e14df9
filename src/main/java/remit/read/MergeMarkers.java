package remit.read;

import java.util.List;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/**
 * Finds merge conflicts that were left in a file, and reports each at its first marker. A line of equals signs may also
 * underline a heading, so it counts only where {@code >>>>>>> } follows.
 */
final class MergeMarkers {

    private static final String OURS = "<<<<<<< ";
    private static final String MIDDLE = "=======";
    private static final String THEIRS = ">>>>>>> ";

    private final String file;
    private final Problems problems;
    private int begun = -1;
    private boolean certain;
    private boolean found;

    private MergeMarkers(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reports each conflict, and returns whether there is any. */
    static boolean report(String file, List<String> lines, Problems problems) {
        MergeMarkers markers = new MergeMarkers(file, problems);
        for (int line = 0; line < lines.size(); line++) {
            markers.look(line, lines.get(line));
        }
        markers.endOfConflict(markers.certain);
        return markers.found;
    }

    private void look(int line, String text) {
        if (text.startsWith(OURS)) {
            endOfConflict(certain);
            begun = line;
            certain = true;
        } else if (text.equals(MIDDLE) && !certain) {
            begun = line;
        } else if (text.startsWith(THEIRS)) {
            endOfConflict(true);
        }
    }

    private void endOfConflict(boolean real) {
        if (begun >= 0 && real) {
            problems.add(Message.MERGE_MARKER.at(Position.inLine(file, begun + 1, 1, MIDDLE.length())));
            found = true;
        }
        begun = -1;
        certain = false;
    }
}
