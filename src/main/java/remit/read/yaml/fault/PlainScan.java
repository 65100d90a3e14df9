package remit.read.yaml.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.YamlHint;
import remit.shape.CriterionShape;

/** The part of {@link BlockScan} that looks at text without quotes. */
final class PlainScan {

    private final SourceText source;
    private final List<String> lines;
    private final List<Problem> faults;
    private final List<Problem> certain;

    PlainScan(SourceText source, List<Problem> faults, List<Problem> certain) {
        this.source = source;
        this.lines = source.lines();
        this.faults = faults;
        this.certain = certain;
    }

    /** As {@link ValueScan#scan}, where the value is plain text. */
    int scan(int line, int from, int owner, @Nullable String key) {
        int to = LineText.valueEnd(lines.get(line), from);
        String value = lines.get(line).substring(from, to);
        int colon = key == null ? -1 : colon(value);
        if (colon >= 0) {
            faults.add(
                    colon == value.length() - 1
                                    && key.equals(CriterionShape.ID.name())
                                    && LineText.isKeyWord(value.substring(0, colon))
                            ? colonBehindId(line, from, to)
                            : colonInText(line, from, owner, value.substring(0, colon)));
            return LineText.behindDeeper(lines, line, owner);
        }
        return continued(line, from, owner);
    }

    /**
     * Looks at the further lines of plain text, which continues over all lines that are indented deeper until there is
     * a comment. Returns the next line to look at.
     */
    private int continued(int line, int from, int owner) {
        int last = line;
        for (int next = line + 1; next < lines.size(); next++) {
            String more = lines.get(next);
            if (more.isBlank()) {
                continue;
            }
            int start = LineText.indentation(more);
            if (start <= owner || more.charAt(start) == '#' || more.charAt(start) == '\t') {
                return next;
            }
            int behind = LineText.behindUnseen(more, start);
            if (behind > start && behind < more.length() && beginsEntry(more, behind)) {
                return next;
            }
            if (hasComment(last)) {
                faults.add(cutOff(last, line, from, owner));
                return LineText.behindDeeper(lines, last, owner);
            }
            int end = LineText.valueEnd(lines.get(next), start);
            int colon = colon(more.substring(start, end));
            if (colon >= 0) {
                return continuedColon(line, from, next, owner, start + colon);
            }
            if (LineText.isDash(more, start)) {
                return listInText(next, start, owner);
            }
            last = next;
        }
        return lines.size();
    }

    /** Returns whether a dash or a key begins here, which {@link BlockScan} looks at. */
    private static boolean beginsEntry(String text, int at) {
        int colon = LineText.keyEnd(text, at);
        return LineText.isDash(text, at) || colon >= 0 && LineText.isKeyWord(text.substring(at, colon));
    }

    private boolean hasComment(int line) {
        String text = lines.get(line);
        return !text.substring(LineText.valueEnd(lines.get(line), LineText.indentation(text)))
                .isBlank();
    }

    private int listInText(int line, int dash, int owner) {
        Problem fault = Message.LIST_IN_TEXT.at(source.stretch(line, dash, dash + 1));
        faults.add(fault);
        certain.add(fault);
        return LineText.behindDeeper(lines, line, owner);
    }

    /**
     * Reports a colon in a further line of a text; where the text before it looks like a key, as a key that is indented
     * too deep. Returns the next line to look at.
     */
    private int continuedColon(int line, int from, int next, int owner, int colon) {
        String more = lines.get(next);
        int start = LineText.indentation(more);
        String word = more.substring(start, colon);
        if (!LineText.isKeyWord(word.startsWith("- ") ? word.substring(2).strip() : word)) {
            faults.add(colonInText(line, from, owner, word));
            return LineText.behindDeeper(lines, line, owner);
        }
        int column = Math.max(owner, 0);
        String above = above(line, column);
        faults.add(Message.WRONG_INDENT
                .at(source.stretch(next, start, colon), word, YamlHint.blanks(start), YamlHint.blanks(column))
                .hint(YamlHint.orQuote(YamlHint.indentLike(column, above))));
        return next;
    }

    private String above(int line, int column) {
        String text = lines.get(line).substring(column);
        int colon = LineText.keyEnd(text, 0);
        return colon < 0 ? text.substring(0, 1) : text.substring(0, colon);
    }

    private Problem colonInText(int line, int from, int owner, String key) {
        int to = LineText.textEnd(lines.get(line), from);
        return Message.COLON_IN_TEXT.at(source.stretch(line, from, to), key).hint(source.wholeHint(line, from, owner));
    }

    /** Returns the problem of an id with a colon behind it; the hint shows the line without this colon. */
    private Problem colonBehindId(int line, int from, int to) {
        String text = lines.get(line);
        return Message.COLON_IN_TEXT
                .at(source.stretch(line, from, to), text.substring(from, to - 1))
                .hint(Hint.write(
                        text.substring(0, to - 1).strip() + text.substring(to).stripTrailing()));
    }

    private Problem cutOff(int last, int line, int from, int owner) {
        String text = lines.get(last);
        int sharp = text.indexOf('#', LineText.valueEnd(text, LineText.indentation(text)));
        String lost = text.substring(sharp).strip();
        return Message.TEXT_CUT_OFF
                .at(source.stretch(last, sharp, sharp + lost.length()), lost)
                .hint(source.wholeHint(line, from, owner));
    }

    private static int colon(String text) {
        int inside = text.indexOf(": ");
        return inside >= 0 ? inside : text.endsWith(":") ? text.length() - 1 : -1;
    }
}
