package remit.read.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Origin;
import remit.problem.Problems;
import remit.problem.Unicode;
import remit.problem.YamlHint;
import remit.read.yaml.fault.Bullets;
import remit.read.yaml.fault.LineText;
import remit.read.yaml.fault.SourceText;
import remit.read.yaml.fault.SyntaxFault;

/** Makes scalars from the events of the parser and the characters that they were written with. */
final class ScalarBuilder {

    private final SourceText source;
    private final Problems problems;
    private final int[] points;

    ScalarBuilder(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.points = source.text().codePoints().toArray();
    }

    /** Returns the scalar without its anchor and tag. */
    Scalar scalar(ScalarEvent event) {
        String text = SourceText.restored(event.getValue());
        Scalar.Style style = style(event);
        Place start = behindProperties(event);
        Mark end = event.getEndMark();
        int rest = end.getIndex();
        while (rest < points.length && (points[rest] == ' ' || points[rest] == '\t')) {
            rest++;
        }
        boolean block = style == Scalar.Style.LITERAL || style == Scalar.Style.FOLDED;
        boolean dropped = !block && rest > end.getIndex() && rest < points.length && points[rest] == '#';
        boolean oneWordOrMore = start.line == end.getLine() && isWord(text);
        boolean key = rest < points.length && points[rest] == ':';
        if (style == Scalar.Style.PLAIN && !text.isEmpty() && !oneWordOrMore && !key) {
            bullets(start, end);
        }
        return new Scalar(
                text,
                style,
                origin(text, style, start, end),
                source.position(start.line, start.column, 0).to(source.position(end.getLine(), end.getColumn(), 0)),
                dropped ? SourceText.restored(restOfLine(rest)) : null,
                dropped ? rest - end.getIndex() : 0);
    }

    /**
     * Returns the characters between two marks as plain text, for a place where YAML read something that was not meant.
     */
    Scalar asWritten(Mark start, Mark end) {
        String text = written(start, end);
        Origin origin = Origin.at(source.position(start.getLine(), start.getColumn(), 0));
        return new Scalar(text, Scalar.Style.PLAIN, origin, source.position(start, end), null, 0);
    }

    String written(Mark start, Mark end) {
        String text = new String(points, start.getIndex(), end.getIndex() - start.getIndex());
        return SourceText.restored(text).strip().replaceAll("\\s*\n\\s*", " ");
    }

    /** Returns the character at a mark. */
    char sign(Mark mark) {
        return (char) points[mark.getIndex()];
    }

    /** Returns whether the next character behind a mark, after blanks, is a number sign. */
    boolean hasNumberSignBehind(Mark mark) {
        int next = mark.getIndex();
        while (next < points.length && (points[next] == ' ' || points[next] == '\t')) {
            next++;
        }
        return next < points.length && points[next] == '#';
    }

    /** Returns whether a character occurs between two marks. */
    boolean between(Mark start, Mark end, char sign) {
        for (int i = start.getIndex(); i < end.getIndex(); i++) {
            if (points[i] == sign) {
                return true;
            }
        }
        return false;
    }

    private Origin origin(String text, Scalar.Style style, Place start, Mark end) {
        return switch (style) {
            case LITERAL -> ScalarOrigin.literal(source, text, start.line);
            case FOLDED -> ScalarOrigin.folded(source, text, start.line);
            case PLAIN -> flow(text, style, start, 0, end);
            case SINGLE_QUOTED, DOUBLE_QUOTED -> flow(text, style, start, 1, end);
        };
    }

    /**
     * Returns the origin of a plain or quoted scalar. A text that is in the file as it is, as most are, need not be
     * followed.
     */
    private Origin flow(String text, Scalar.Style style, Place start, int quote, Mark end) {
        for (int next = start.line + 1; next <= end.getLine(); next++) {
            String more = source.line(next);
            int indentation = LineText.indentation(more);
            if (!more.isBlank() && more.charAt(indentation) == '\t') {
                problems.add(SyntaxFault.tab(source, next, indentation));
                break;
            }
        }
        return isWritten(text, start.at + quote)
                ? Origin.at(source.position(start.line, start.column + quote, 0))
                : ScalarOrigin.flow(source, text, style, start.line, start.column + quote);
    }

    /** Returns whether a text of one line is in the file as it is. */
    private boolean isWritten(String text, int from) {
        int at = from;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (at >= points.length || points[at] == '\n' || points[at] != text.codePointAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Returns whether a text begins with a word, as most do, so that one line of it cannot be a list. */
    private static boolean isWord(String text) {
        return !text.isEmpty() && Unicode.isLetterOrDigit(text.codePointAt(0));
    }

    /** Reports a list that was typed with bullets, which YAML reads as one text. */
    private void bullets(Place start, Mark end) {
        String first = source.line(start.line);
        int from = first.offsetByCodePoints(0, Math.min(start.column, first.codePointCount(0, first.length())));
        List<String> lines = new ArrayList<>(List.of(first.substring(from)));
        for (int line = start.line + 1;
                line <= end.getLine() && line < source.lines().size();
                line++) {
            lines.add(source.line(line));
        }
        if (end.getLine() > start.line && end.getColumn() == 0) {
            lines.remove(lines.size() - 1);
        }
        lines.removeIf(String::isBlank);
        List<String> items = lines.isEmpty() ? List.of() : Bullets.items(lines);
        if (!items.isEmpty()) {
            String sign = Bullets.sign(lines.get(0));
            problems.add(Message.BULLETS
                    .at(source.stretch(start.line, from, from + sign.length()), sign)
                    .hint(bulletHint(
                            first.substring(0, from).strip(),
                            Bullets.list(items),
                            source.firstLine() + start.line,
                            source.firstLine() + start.line + lines.size() - 1)));
        }
    }

    private static String bulletHint(String before, String list, int from, int to) {
        if (before.matches("(- *)*([^\"':]*: *)?[\\[{].*")) {
            return YamlHint.deleteSign();
        }
        if (before.endsWith("-")) {
            return Hint.write(from, to, list);
        }
        if (before.isEmpty()) {
            return YamlHint.orOneText(Hint.write(from, to, list));
        }
        if (before.endsWith(":") && !list.contains("\n")) {
            return Hint.write(from, to, before + list.substring(1));
        }
        return before.matches("[a-z0-9-]+:")
                ? YamlHint.orOneText(
                        Hint.write(from, to, before + "\n" + list.indent(2).stripTrailing()))
                : YamlHint.orOneText(YamlHint.listBelow());
    }

    /** A place in the text: its line and column, and the index of its character. */
    private record Place(int line, int column, int at) {}

    private Place behindProperties(ScalarEvent event) {
        Mark start = event.getStartMark();
        int line = start.getLine();
        int column = start.getColumn();
        int at = start.getIndex();
        while (event.getAnchor() != null || event.getTag() != null) {
            boolean property = at < event.getEndMark().getIndex() && (points[at] == '&' || points[at] == '!');
            if (!property) {
                break;
            }
            while (at < points.length && !Character.isWhitespace(points[at])) {
                at++;
                column++;
            }
            while (at < event.getEndMark().getIndex() && Character.isWhitespace(points[at])) {
                column++;
                if (points[at++] == '\n') {
                    line++;
                    column = 0;
                }
            }
        }
        return new Place(line, column, at);
    }

    private String restOfLine(int from) {
        int to = from;
        while (to < points.length && points[to] != '\n') {
            to++;
        }
        return new String(points, from, to - from).stripTrailing();
    }

    private static Scalar.Style style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> Scalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Scalar.Style.DOUBLE_QUOTED;
            case LITERAL -> Scalar.Style.LITERAL;
            case FOLDED -> Scalar.Style.FOLDED;
            case PLAIN -> Scalar.Style.PLAIN;
        };
    }
}
