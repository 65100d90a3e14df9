package remit.read.yaml.fault;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.YamlHint;

/**
 * Says in an editor's words why the parser gave up. The parser's errors have no codes, so they are told apart by their
 * words.
 */
public final class SyntaxFault {

    private final MarkedYAMLException error;
    private final SourceText source;
    private final @Nullable ScalarEvent last;
    private final BlockScan scan;
    private final String words;
    private final Mark mark;

    private SyntaxFault(MarkedYAMLException error, SourceText source, @Nullable ScalarEvent last, BlockScan scan) {
        this.error = error;
        this.source = source;
        this.last = last;
        this.scan = scan;
        this.words = String.valueOf(error.getProblem());
        boolean behindTheEnd =
                error.getProblemMark().getLine() >= source.lines().size();
        this.mark = behindTheEnd && error.getContextMark() != null ? error.getContextMark() : error.getProblemMark();
    }

    /**
     * Returns the problem for an error of the parser.
     *
     * @param last the last scalar before the error; null where there is none
     * @param scan what was found line by line
     */
    public static Problem of(MarkedYAMLException error, SourceText source, @Nullable ScalarEvent last, BlockScan scan) {
        return new SyntaxFault(error, source, last, scan).problem();
    }

    private Problem problem() {
        int sign = signAt(mark);
        if (sign == '\t') {
            return tab(source, mark.getLine(), mark.getColumn());
        }
        if (words.contains("cannot start any token")) {
            return Message.YAML_SIGN.at(place(mark), Character.toString(sign)).hint(quotedFrom(mark));
        }
        if (words.equals("found unexpected end of stream") && (sign == '"' || sign == '\'')) {
            return Message.UNCLOSED_QUOTE.at(place(mark)).hint(YamlHint.closeQuote((char) sign));
        }
        if (words.equals("could not find expected ':'") && error.getContextMark() != null) {
            return missingColon(error.getContextMark());
        }
        if (words.contains("unknown escape character")) {
            return badEscape();
        }
        if (words.startsWith("expected <block end>")) {
            return words.endsWith("'-'") || words.endsWith("'?'") ? listAndKeys() : wrongIndent();
        }
        if (words.startsWith("expected ',' or")) {
            return words.endsWith(":") && last != null ? colonInFlow(last) : unclosedBracket();
        }
        String fewer =
                source.line(mark.getLine()).strip().replaceAll(",( *,)+", ",").replaceAll("\\[ *, *", "[");
        if (words.endsWith("found ','") && CorrectedLine.isYaml(fewer)) {
            return Message.EXTRA_COMMA.at(place(mark)).hint(Hint.write(fewer));
        }
        return Message.YAML_SYNTAX.at(place(mark), words);
    }

    /** Returns one problem for all lines of a file that are indented by tabs, given the first of them. */
    public static Problem tab(SourceText source, int line, int column) {
        List<Integer> more = IntStream.range(line + 1, source.lines().size())
                .filter(next -> source.line(next).matches(" *\t.*\\S.*"))
                .mapToObj(next -> source.firstLine() + next)
                .toList();
        String text = source.line(line);
        int tab = text.offsetByCodePoints(0, column);
        String corrected = text.substring(0, tab) + " " + text.substring(tab).strip();
        boolean within = !text.substring(0, tab).isBlank() && CorrectedLine.isYaml(corrected.strip());
        return Message.TAB
                .at(source.position(line, column, 1))
                .hint(within ? Hint.write(corrected.strip()) : YamlHint.spaces(more));
    }

    private Problem badEscape() {
        String line = source.line(mark.getLine());
        int at = line.offsetByCodePoints(0, mark.getColumn());
        String sign = at < line.length() ? Character.toString(line.codePointAt(at)) : "";
        return Message.BAD_ESCAPE.at(source.position(mark.getLine(), Math.max(0, mark.getColumn() - 1), 2), sign);
    }

    private Problem listAndKeys() {
        return Message.LIST_AND_KEYS.at(place(mark));
    }

    private Problem wrongIndent() {
        String line = source.line(mark.getLine());
        int start = line.offsetByCodePoints(0, mark.getColumn());
        BlockScan.BlockLine above = scan.above(mark.getLine());
        if (above == null || start >= line.length()) {
            return Message.YAML_SYNTAX.at(place(mark), words);
        }
        int colon = LineText.keyEnd(line, start);
        String word = colon < 0 ? line.substring(start).strip() : line.substring(start, colon);
        return Message.WRONG_INDENT
                .at(
                        source.stretch(mark.getLine(), start, start + word.length()),
                        word,
                        YamlHint.blanks(start),
                        YamlHint.blanks(above.column()))
                .hint(YamlHint.indentLike(above.column(), above.word()));
    }

    private Problem missingColon(Mark start) {
        String line = source.line(start.getLine());
        int from = line.offsetByCodePoints(0, start.getColumn());
        String text = line.substring(from).strip();
        return Message.MISSING_COLON
                .at(source.stretch(start.getLine(), from, from + text.length()), text)
                .hint(YamlHint.keyOrText());
    }

    private Problem unclosedBracket() {
        Mark open = error.getContextMark() == null ? mark : error.getContextMark();
        String sign = Character.toString(signAt(open));
        return Message.UNCLOSED_BRACKET.at(place(open), sign).hint(YamlHint.closeBracket(sign.equals("[") ? ']' : '}'));
    }

    private Problem colonInFlow(ScalarEvent text) {
        Position place = source.position(text.getStartMark(), text.getEndMark());
        Problem problem = Message.COLON_IN_TEXT.at(place, text.getValue());
        boolean oneLine = text.getStartMark().getLine() == mark.getLine();
        String line = source.line(mark.getLine());
        int end = oneLine ? line.offsetByCodePoints(0, text.getEndMark().getColumn()) : 0;
        boolean isKey = oneLine && end < line.offsetByCodePoints(0, mark.getColumn()) && LineText.isColon(line, end);
        if (isKey) {
            return aliasAsText(LineText.skipBlanks(line, end + 1));
        }
        return oneLine ? problem.hint(quotedFrom(text.getStartMark())) : problem;
    }

    /**
     * Returns the problem for a text after a key that begins with a sign, which is why the parser did not read it as
     * text.
     */
    private Problem aliasAsText(int from) {
        String line = source.line(mark.getLine());
        return Message.YAML_SIGN
                .at(source.stretch(mark.getLine(), from, from + 1), line.charAt(from))
                .hint(quotedFrom(mark.getLine(), from));
    }

    private String quotedFrom(Mark start) {
        return quotedFrom(start.getLine(), source.line(start.getLine()).offsetByCodePoints(0, start.getColumn()));
    }

    /** Returns the hint to write the line with the text from here to the end of its entry in quotes. */
    private String quotedFrom(int number, int from) {
        String line = source.line(number);
        int to = from;
        while (to < line.length() && ",]}".indexOf(line.charAt(to)) < 0) {
            to++;
        }
        return source.quotedHint(number, from, to, line.substring(from, to).strip());
    }

    /** Returns the character at a place; 0 after the end of a line. */
    private int signAt(Mark at) {
        String line = source.line(at.getLine());
        int index = line.offsetByCodePoints(0, Math.min(at.getColumn(), line.codePointCount(0, line.length())));
        return index < line.length() ? line.codePointAt(index) : 0;
    }

    private Position place(Mark at) {
        return source.position(at.getLine(), at.getColumn(), 1);
    }
}
