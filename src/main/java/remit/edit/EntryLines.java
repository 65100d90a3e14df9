package remit.edit;

import java.util.List;
import remit.problem.Position;
import remit.problem.UsageException;

/** Finds the lines of an entry of a list or map, so that it can go. Comments around it stay, and those within it go. */
final class EntryLines {

    private final NamedPart part;
    private final SourceFile source;
    private final List<String> lines;

    EntryLines(NamedPart part, SourceFile source) {
        this.part = part;
        this.source = source;
        this.lines = source.lines();
    }

    /**
     * Returns the stretch of the whole lines, with an empty line on one of its sides if there are such.
     *
     * @throws UsageException where the entry is written in brackets
     */
    Position stretch() {
        Position id = part.place();
        Position start = part.record() == null || isKey() ? id : part.record().start();
        int first = isKey() ? start.line() : dash(start.line());
        String line = first > 0 ? source.line(first) : "";
        int column = isKey() ? start.column() - 1 : line.indexOf('-');
        boolean whole = first > 0
                && column >= 0
                && line.substring(0, Math.min(column, line.length())).isBlank();
        if (!whole || source.stretch(start).startsWith("{")) {
            throw new UsageException(id.file() + ":" + id.line() + ": an entry in brackets is not removed: write it in"
                    + " lines of its own, or remove it by hand");
        }
        int end = first + 1;
        while (end <= lines.size() && (lines.get(end - 1).isBlank() || indent(lines.get(end - 1)) > column)) {
            end++;
        }
        if (end > lines.size()) {
            while (first > 1 && lines.get(first - 2).isBlank()) {
                first--;
            }
        }
        return new Position(id.file(), first, 1, end, 1);
    }

    /** Returns whether the id is the key of an entry of a map, as that of a question is. */
    private boolean isKey() {
        return switch (part.kind()) {
            case QUESTION, OUTCOME, ITEM -> true;
            default -> false;
        };
    }

    /** Returns the line with the hyphen of an entry, which may be above its first key; 0 where there is none. */
    private int dash(int line) {
        int dash = line;
        while (dash > 0 && !source.line(dash).strip().startsWith("-")) {
            dash = source.line(dash).isBlank() || dash == line ? dash - 1 : 0;
        }
        return dash;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
