package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.YamlHint;

/** Changes the order of two lines: a key that has its value below it, and the first line of that value. */
final class OrderMends {

    private final SourceText source;
    private final List<String> lines;

    OrderMends(SourceText source) {
        this.source = source;
        this.lines = source.lines();
    }

    /**
     * Returns the change that moves the next line above the given one; none where the next line is not a key without a
     * value that is indented less.
     *
     * @param line from 0
     */
    List<MendSearch.Mend> mends(int line) {
        if (line + 1 >= lines.size() || !beginsEntry(lines.get(line)) || !waits(lines.get(line + 1), line)) {
            return List.of();
        }
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, line, line + 1);
        int start = LineText.indentation(swapped.get(line));
        String key = swapped.get(line).stripTrailing();
        Problem problem = Message.LINES_SWAPPED
                .at(source.stretch(line + 1, start, key.length()))
                .hint(YamlHint.moveLineUp());
        return List.of(new MendSearch.Mend(problem, line, swapped, MendSearch.EVIDENT));
    }

    private static boolean beginsEntry(String text) {
        int start = LineText.indentation(text);
        return start < text.length() && (LineText.isDash(text, start) || LineText.keyEnd(text, start) >= 0);
    }

    /** Returns whether a line has a key without a value, and is indented less than the line above it. */
    private boolean waits(String text, int above) {
        int start = LineText.indentation(text);
        int colon = start < text.length() ? LineText.keyEnd(text, start) : -1;
        return colon >= 0 && LineText.isEnd(text, colon + 1) && start < LineText.indentation(lines.get(above));
    }
}
