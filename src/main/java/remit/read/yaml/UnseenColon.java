package remit.read.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Origin;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Signs;
import remit.read.yaml.fault.LineText;
import remit.read.yaml.fault.SourceText;

/**
 * An entry of a map in braces in which the colon is followed by a character that only looks like a space, such as a
 * no-break space. YAML takes the whole entry for a key; here it is read as it was meant.
 *
 * @param start where the value begins
 */
record UnseenColon(Scalar key, Scalar value, Mark start, Problem problem) {

    private static final Pattern ENTRY = Pattern.compile("([a-z0-9][a-z0-9-]*):(.*)");

    /** Returns the entry; null where the key is an ordinary key. */
    static @Nullable UnseenColon in(SourceText source, Scalar key, Mark end) {
        Matcher entry = ENTRY.matcher(key.text());
        Position whole = key.position();
        if (key.style() != Scalar.Style.PLAIN || whole.line() != whole.endLine() || !entry.matches()) {
            return null;
        }
        int colon = entry.start(2);
        int from = LineText.behindUnseen(key.text(), colon);
        if (from == colon) {
            return null;
        }
        String text = key.text().substring(from);
        int points = text.codePointCount(0, text.length());
        Mark start = new Mark(
                end.getName(),
                end.getIndex() - points,
                end.getLine(),
                end.getColumn() - points,
                end.getBuffer(),
                end.getPointer());
        return new UnseenColon(
                plain(entry.group(1), Position.inLine(whole.file(), whole.line(), whole.column(), colon - 1)),
                plain(text, source.position(start, end)),
                start,
                problem(source, end, key.text().substring(colon)));
    }

    private static Scalar plain(String text, Position position) {
        return new Scalar(text, Scalar.Style.PLAIN, Origin.at(position), position, null, 0);
    }

    /**
     * Returns the problem.
     *
     * @param rest the rest of the entry, from the character after the colon on
     */
    private static Problem problem(SourceText source, Mark end, String rest) {
        String line = source.line(end.getLine());
        int to = line.offsetByCodePoints(0, end.getColumn());
        int sign = to - rest.length();
        int value = LineText.behindUnseen(line, sign);
        return Message.UNSEEN_SIGN
                .at(source.stretch(end.getLine(), sign, sign + 1), Signs.named(line.charAt(sign)))
                .hint(Hint.write((line.substring(0, sign) + " " + line.substring(value)).strip()));
    }
}
